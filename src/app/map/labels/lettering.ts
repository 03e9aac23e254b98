import type { RouteRole } from '../../../analysis/boomerang/roles';
import type { FunctionSign } from '../badges/function-signs';
import type { Hex } from '../color';
import type { MapTheme } from '../palette';
import type { LabelStyle } from '../reducers';
import type { Box } from './box-grid';
import type { Letters, Line, Measure, PlacedName, PlacedSign } from './names';
import { wrapName, wrapNarrow } from './wrap';

/** From one line of text to the next, in heights of a letter. */
export const LINE_HEIGHT = 1.18;
/** The base line lies this far below the middle of the line. */
const BASE = 0.35;
/** Room for a sign beside a name, and its radius. */
const SIGN_ROOM = 1.15;
const DISC_ROOM = 1.36;
/** Between discs and letters. */
const AFTER_DISCS = 0.14;
const BARE_RADIUS = 0.52;
const DISC_RADIUS = 0.62;
const ROLE_SIZE = 10.5;
const HALO = 3.5;
const NO_ROLES: Readonly<Record<RouteRole, string>> = {
  blocked: '',
  target: '',
  partner: '',
  'leverage-holder': '',
};
const BOLD = 650;
const USUAL = 450;

/** A name broken into lines and measured. Pixels. */
export interface Lettering {
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  readonly letters: Letters;
  readonly width: number;
  readonly height: number;
  readonly signs: readonly FunctionSign[];
  /** Width of the signs before the first line. */
  readonly signRoom: number;
  readonly role:
    | (Letters & { readonly text: string; readonly width: number; readonly part: RouteRole })
    | null;
}

const signRoomOf = (signs: readonly FunctionSign[], size: number): number => {
  if (signs.length === 0) return 0;
  return signs[0]!.backing === 'bare'
    ? signs.length * size * SIGN_ROOM
    : (signs.length * DISC_ROOM + AFTER_DISCS) * size;
};

/** The name of an actor in letters. */
export const letter = (
  label: LabelStyle,
  scale: number,
  roleNames: Readonly<Record<RouteRole, string>>,
  measure: Measure,
): Lettering =>
  set(label, label.text === '' ? [] : wrapName(label.text, label.whole), scale, roleNames, measure);

/** The same in narrower lines; `null` where it cannot be had. */
export const letterNarrow = (
  label: LabelStyle,
  scale: number,
  roleNames: Readonly<Record<RouteRole, string>>,
  measure: Measure,
): Lettering | null => {
  const lines = wrapNarrow(label.text);
  return lines === null ? null : set(label, lines, scale, roleNames, measure);
};

/** The signs of an actor alone, for where there is no room for its name; `null` where it has none. */
export const letterSigns = (label: LabelStyle, scale: number, measure: Measure): Lettering | null =>
  label.signs.length === 0 ? null : set({ ...label, role: null }, [], scale, NO_ROLES, measure);

const set = (
  label: LabelStyle,
  lines: readonly string[],
  scale: number,
  roleNames: Readonly<Record<RouteRole, string>>,
  measure: Measure,
): Lettering => {
  const letters = { size: Math.round(label.size * 2 * scale) / 2, weight: label.bold ? BOLD : USUAL };
  const widths = lines.map((line) => measure(line, letters));
  const signRoom = signRoomOf(label.signs, letters.size);
  const role = label.role === null ? null : roleOf(label.role, scale, roleNames, measure);
  return {
    lines,
    widths,
    letters,
    signs: label.signs,
    signRoom,
    role,
    width: signRoom + Math.max(role?.width ?? 0, 0, ...widths),
    height:
      Math.max(1, lines.length) * letters.size * LINE_HEIGHT + (role === null ? 0 : role.size * LINE_HEIGHT),
  };
};

const roleOf = (
  part: RouteRole,
  scale: number,
  roleNames: Readonly<Record<RouteRole, string>>,
  measure: Measure,
): Lettering['role'] => {
  const letters = { size: ROLE_SIZE * scale, weight: 600 };
  const text = roleNames[part];
  return { ...letters, part, text, width: measure(text, letters) };
};

/** Which edge of its box a line of text keeps to. */
export type Ragged = 'left' | 'middle' | 'right';

/** Letters and signs of a name in its box. */
export const setName = (
  lettering: Lettering,
  box: Box,
  ragged: Ragged,
  theme: MapTheme,
  scale: number,
): PlacedName => {
  const { letters, signRoom, role } = lettering;
  const step = letters.size * LINE_HEIGHT;
  // Lines begin below each other, after the signs; on the other side of an actor they end below each other.
  const start = (width: number, before = 0): number => {
    if (ragged === 'left') return box.x + signRoom;
    if (ragged === 'right') return box.x + box.width - width;
    return box.x + (box.width - width - before) / 2 + before;
  };
  const line = (text: string, x: number, middle: number, { size, weight }: Letters, color: Hex): Line => ({
    text,
    x,
    y: middle + BASE * size,
    size,
    weight,
    color,
  });
  const lines = lettering.lines.map((text, i) => {
    const x = start(lettering.widths[i]!, i === 0 ? signRoom : 0);
    return line(text, x, box.y + (i + 0.5) * step, letters, theme.ink);
  });
  if (role !== null) {
    const top = box.y + lines.length * step;
    lines.push(
      line(role.text, start(role.width), top + (role.size * LINE_HEIGHT) / 2, role, theme[role.part]),
    );
  }
  const left = start(lettering.widths[0] ?? 0, signRoom) - signRoom;
  return {
    box,
    lines,
    signs: setSigns(lettering, left, box.y + step / 2),
    halo: HALO * scale,
  };
};

const setSigns = ({ signs, letters: { size } }: Lettering, left: number, y: number): PlacedSign[] =>
  signs.map((sign, i) => {
    const [room, radius] = sign.backing === 'bare' ? [SIGN_ROOM, BARE_RADIUS] : [DISC_ROOM, DISC_RADIUS];
    // A sign stands nearer to what is before it than to what comes after.
    return { ...sign, x: left + (room * i + radius) * size, y, radius: radius * size };
  });

/** A line of text that is no name, with its middle height at `y`. */
export const setTitle = (
  text: string,
  letters: Letters,
  color: Hex,
  box: Box,
  scale: number,
): PlacedName => ({
  box,
  lines: [{ text, ...letters, color, x: box.x, y: box.y + box.height / 2 + BASE * letters.size }],
  signs: [],
  halo: HALO * scale,
});
