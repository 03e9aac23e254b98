import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFigures } from '../../../src/app/map/figures';
import { keyAction } from '../../../src/app/map/keyboard';
import type { Renderer } from '../../../src/app/map/renderer';
import { buildScene } from '../../../src/app/map/scene';
import { selectionOf, summaryOf } from '../../../src/app/map/summary';
import { mapTexts } from '../../../src/app/map/texts';
import { ANALYSIS, LINE } from './fixtures';

const i18n = i18next.createInstance();
const t = i18n.getFixedT('en', 'map');
const scene = buildScene(LINE);
const figures = buildFigures(scene, ANALYSIS, 'betweenness');

beforeAll(async () => {
  await i18n.init({ lng: 'en', resources: { en: { map: mapTexts } }, interpolation: { escapeValue: false } });
});

describe('the map in words', () => {
  it('counts and names the convenors', () => {
    expect(summaryOf(LINE, scene, figures, t)).toBe(
      'Map of the network: 5 actors, 6 ties. Marked as convenor: B.',
    );
    const none = buildFigures(scene, null, 'betweenness');
    expect(summaryOf(LINE, scene, none, t)).toBe(
      'Map of the network: 5 actors, 6 ties. No convenors are marked.',
    );
  });

  it('says what is selected', () => {
    expect(selectionOf(scene, figures, 'b', t)).toBe('B selected: Network, 3 ties, convenor.');
    expect(selectionOf(scene, figures, 'lone', t)).toBe('LONE selected: clan, 0 ties.');
    expect(selectionOf(scene, figures, null, t)).toBe('Nothing selected.');
    expect(selectionOf(scene, figures, 'nobody', t)).toBe('Nothing selected.');
  });
});

describe('keys', () => {
  const calls: string[] = [];
  const renderer = {
    pan: (dx: number, dy: number) => calls.push(`pan ${dx} ${dy}`),
    zoom: (direction: string) => calls.push(`zoom ${direction}`),
    fit: () => calls.push('fit'),
  } as unknown as Renderer;
  const press = (key: string) => keyAction(key, { renderer, clear: () => calls.push('clear') });

  it('move, zoom, fit and clear', () => {
    for (const key of ['ArrowLeft', 'ArrowDown', '+', '-', '0', 'Escape']) press(key)!();
    expect(calls).toEqual(['pan -60 0', 'pan 0 60', 'zoom in', 'zoom out', 'fit', 'clear']);
  });

  it('leave other keys to the page', () => {
    for (const key of ['Tab', 'a', 'Enter', ' ']) expect(press(key)).toBeNull();
  });
});
