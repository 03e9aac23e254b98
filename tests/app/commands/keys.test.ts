import { describe, expect, it } from 'vitest';
import { isPlain, type KeyPress, keyNames, keysText, strokeOf } from '../../../src/app/commands/keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('strokeOf', () => {
  it('spells letters small, with Shift and Ctrl or Cmd before them', () => {
    expect(strokeOf(press('g'))).toBe('g');
    expect(strokeOf(press('G', { shiftKey: true }))).toBe('shift+g');
    expect(strokeOf(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('mod+shift+z');
    expect(strokeOf(press('k', { metaKey: true }))).toBe('mod+k');
  });

  it('takes a sign as it is written, however it is reached', () => {
    expect(strokeOf(press('?', { shiftKey: true }))).toBe('?');
    expect(strokeOf(press('+', { shiftKey: true }))).toBe('+');
    expect(strokeOf(press('1', { shiftKey: true, code: 'Digit1' }))).toBe('1');
  });

  it('reads a Cyrillic or Greek keyboard by the place of the key, a Latin one by its print', () => {
    expect(strokeOf(press('г', { code: 'KeyG' }))).toBe('g');
    expect(strokeOf(press('Λ', { code: 'KeyL', shiftKey: true }))).toBe('shift+l');
    // On a German keyboard Z stands where others have Y.
    expect(strokeOf(press('z', { code: 'KeyY', ctrlKey: true }))).toBe('mod+z');
    expect(strokeOf(press('ö', { code: 'Semicolon' }))).toBe('ö');
  });

  it('leaves Alt to the browser, and modifiers alone are no stroke', () => {
    expect(strokeOf(press('f', { altKey: true }))).toBeNull();
    expect(strokeOf(press('ArrowLeft', { altKey: true }))).toBeNull();
    expect(strokeOf(press('Shift', { shiftKey: true }))).toBeNull();
    // As Windows reports a sign written with AltGr.
    expect(strokeOf(press('/', { altKey: true, ctrlKey: true }))).toBe('/');
  });

  it('counts Shift with keys that write nothing', () => {
    expect(strokeOf(press('Delete'))).toBe('delete');
    expect(strokeOf(press('Delete', { shiftKey: true }))).toBe('shift+delete');
  });
});

describe('a shortcut in words', () => {
  it('is printed as on the keyboard of the machine', () => {
    expect(keyNames('mod+shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyNames('mod+shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(keyNames('+', false)).toEqual(['+']);
    expect(keysText('g m', false, 'then')).toBe('G then M');
    expect(keysText('mod+K', true, 'then')).toBe('⌘ K');
  });

  it('is plain without Ctrl or Cmd', () => {
    expect(['g m', '?', 'shift+P', 'Delete', 'mod+K', 'mod+shift+Z'].map(isPlain)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
