import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFigures } from '../../../src/app/map/figures';
import type { WalkGround } from '../../../src/app/map/interaction/walk';
import { buildScene } from '../../../src/app/map/scene';
import { selectionOf, summaryOf, walkSentence } from '../../../src/app/map/summary';
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
    expect(summaryOf(LINE, scene, figures, null, [], t)).toBe(
      'Map of the network: 5 actors, 6 ties. Marked as convenor: B.',
    );
    const none = buildFigures(scene, null, 'betweenness');
    expect(summaryOf(LINE, scene, none, null, [], t)).toBe(
      'Map of the network: 5 actors, 6 ties. No convenors are marked.',
    );
  });

  it('says how much is shown, and why', () => {
    const shown = { stakeholders: new Set(['a', 'b']), relationships: new Set(['ab']) };
    expect(summaryOf(LINE, scene, figures, shown, ['Only actors of kind network or CSO.'], t)).toBe(
      'Map of the network: 5 actors, 6 ties. Marked as convenor: B. Shown are 2 of 5 actors and 1 of 6 ties. Only actors of kind network or CSO.',
    );
  });

  it('says what is selected', () => {
    expect(selectionOf(scene, figures, ['b'], t)).toBe('B selected: Network, 3 ties, convenor.');
    expect(selectionOf(scene, figures, ['lone'], t)).toBe('LONE selected: clan, 0 ties.');
    expect(selectionOf(scene, figures, ['b', 'gone', 'a'], t)).toBe('2 actors selected: B, A.');
    expect(selectionOf(scene, figures, ['a', 'b', 'c', 'd', 'lone', 'a'], t)).toBe(
      '6 actors selected: A, B, C, D, LONE and 1 more.',
    );
    expect(selectionOf(scene, figures, [], t)).toBe('Nothing selected.');
    expect(selectionOf(scene, figures, ['nobody'], t)).toBe('Nothing selected.');
  });
});

describe('a walk in words', () => {
  const ground: WalkGround = {
    scene,
    positions: new Float32Array(10),
    isNodeDrawn: () => true,
    isTieDrawn: () => true,
  };
  const say = (news: Parameters<typeof walkSentence>[0], selected: readonly string[] = []) =>
    walkSentence(news, ground, figures, selected, t);

  it('says who is there, and along which ties', () => {
    expect(say({ what: 'at', node: 3, from: null })).toBe('D: Government, 2 ties.');
    expect(say({ what: 'at', node: 1, from: 2 })).toBe(
      'By Advocacy, Information from C. B: Network, 3 ties, convenor.',
    );
    expect(say({ what: 'at', node: 3, from: null }, ['d'])).toBe('D: Government, 2 ties. Selected.');
  });

  it('says where it goes no further', () => {
    expect(say({ what: 'nobody', heading: 'up' })).toBe('No neighbour above.');
    expect(say({ what: 'alone' })).toBe('No tie leads on from here. N goes to the next actor.');
  });
});
