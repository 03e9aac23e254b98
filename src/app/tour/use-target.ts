import { useEffect, useState } from 'react';
import type { Box } from './place-card';
import type { StepId } from './steps';

const boxOf = (step: StepId): Box | null => {
  const element = document.querySelector(`[data-tour="${step}"]`);
  if (element === null) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  // As much of it as the window shows.
  const width = Math.min(right, window.innerWidth) - left;
  const height = Math.min(bottom, window.innerHeight) - top;
  return width <= 0 || height <= 0 ? null : { left, top, width, height };
};

/** Where the part of the page lies that a step tells of; `null` where it is not on screen. Follows the window. */
export const useTarget = (step: StepId): Box | null => {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const measure = () => setBox(boxOf(step));
    measure();
    // Panels may still be loading.
    const later = setTimeout(measure, 300);
    window.addEventListener('resize', measure);
    return () => {
      clearTimeout(later);
      window.removeEventListener('resize', measure);
    };
  }, [step]);
  return box;
};
