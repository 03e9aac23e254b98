import type { Hex, Scheme } from '../color';

/**
 * Eight hues, then again: a hull is named in words, and its colour has to differ from its neighbours' only.
 * Grounds are faint, so that these may be bright.
 */
const COLORS: Readonly<Record<Scheme, readonly Hex[]>> = {
  light: ['#2f6fd0', '#c96a12', '#168173', '#a8245c', '#7a6a00', '#6d3fc0', '#2e7d32', '#5b6770'],
  dark: ['#75a9f5', '#f59a4a', '#4cc9bd', '#e5709f', '#d6c24a', '#b494ef', '#8ad28d', '#a9b4bb'],
  print: ['#000000', '#7a7a7a', '#3d3d3d', '#9a9a9a'],
};

/** Colour of the group of this rank, from 0. */
export const groupColor = (rank: number, scheme: Scheme): Hex => {
  const colors = COLORS[scheme];
  return colors[rank % colors.length]!;
};
