import { type ReactNode, useEffect, useRef } from 'react';

/** Has any page been shown before? The first one leaves the focus where the browser put it. */
let arrived = false;

/**
 * Takes the focus when its page appears, so that a keyboard or a screen reader goes on at the heading of the
 * new page and not at a button that is gone.
 */
export const PageHeading = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);
  return (
    <div ref={heading} tabIndex={-1} style={{ outline: 'none', minWidth: 0 }}>
      {children}
    </div>
  );
};
