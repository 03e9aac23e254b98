import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse';
import { buildFigures } from '../../../src/app/map/figures';
import { arrangeNames } from '../../../src/app/map/labels/arrange';
import { overlap } from '../../../src/app/map/labels/box-grid';
import type { Measure } from '../../../src/app/map/labels/names';
import { gapBetween } from '../../../src/app/map/labels/nearness';
import { layout } from '../../../src/app/map/layout/layout';
import { requestFor } from '../../../src/app/map/layout/request-for';
import { onScreen } from '../../../src/app/map/on-screen';
import { nodeStyle } from '../../../src/app/map/reducers';
import { buildScene } from '../../../src/app/map/scene';
import { wholeFrame } from '../../../src/app/map/svg/fit';
import { buildView } from '../../../src/app/map/view';
import { importSample, type Sample } from '../../samples/read';
import { NOTHING } from './views';

const measure: Measure = (text, { size, weight }) =>
  Array.from(text).length * size * (weight > 600 ? 0.58 : 0.53);

const ROOMS = [
  ['laptop', { width: 825, height: 845 }, 1, 0],
  // One leading convenor stands where no place is without doubt; it is named all the same.
  ['telephone', { width: 390, height: 700 }, 0.5, 1],
  ['wall', { width: 3_200, height: 2_000 }, 1.4, 0],
] as const;

const laidOut = (sample: Sample) => {
  const { network } = importSample(sample);
  const scene = buildScene(network);
  const figures = buildFigures(scene, analyse(network), 'betweenness_undirected');
  const view = buildView(scene, figures, NOTHING, 'light');
  const styles = scene.nodes.map((_, i) => nodeStyle(view, i));
  return { scene, view, styles };
};

const positionsOf = (scene: ReturnType<typeof buildScene>, aspect: number) => {
  const run = layout(requestFor(scene, new Map(), aspect, { what: 'free' }));
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value.positions;
};

const namesOf = (
  { scene, view, styles }: ReturnType<typeof laidOut>,
  room: { width: number; height: number },
  aspect: number,
) => {
  const positions = positionsOf(scene, aspect);
  const frame = wholeFrame({ view, positions, guides: [] }, room, room.width < 600 ? 32 : 64);
  const actors = onScreen(scene, styles, positions, frame);
  const roleNames = { blocked: '', target: '', partner: '', 'leverage-holder': '' };
  const names = arrangeNames(actors, { ...room, view, scale: 1, roleNames, taken: [] }, measure);
  return {
    actors,
    names: names.map(({ box, lines }) => {
      const text = lines
        .map((line) => line.text)
        .join(' ')
        .replace('…', '');
      return { box, text, own: scene.nodes.findIndex(({ name }) => name.startsWith(text)) };
    }),
  };
};

describe('names of the sample of 120 actors', () => {
  const sample = laidOut('national-dialogue');

  it.each(ROOMS)(
    'stand nearer to their own actor than to any other as large: %s',
    (_, room, aspect, exceptions) => {
      const { actors, names } = namesOf(sample, room, aspect);
      expect(names.length).toBeGreaterThan(8);
      const doubtful = names.filter(({ box, own }) => {
        const mine = actors[own]!;
        return actors.some(
          (other, i) =>
            i !== own && other.radius >= mine.radius && gapBetween(box, other) < gapBetween(box, mine),
        );
      });
      expect(doubtful.length).toBeLessThanOrEqual(exceptions);
      for (const { own } of doubtful) expect(actors[own]!.style.label!.always).toBe(true);
      for (const { box, own } of names) {
        const over = actors.filter(
          (other) => other.radius > actors[own]!.radius && gapBetween(box, other) < 0,
        );
        expect(over).toEqual([]);
      }
      for (const [i, a] of names.entries()) {
        for (const b of names.slice(i + 1)) expect(overlap(a.box, b.box)).toBe(false);
      }
    },
  );
});

describe('names of the smallest sample', () => {
  it.each(ROOMS)('are all there: %s', (_, room, aspect) => {
    const sample = laidOut('boomerang-textbook');
    const { names } = namesOf(sample, room, aspect);
    expect(sample.scene.nodes.length - names.length).toBe(0);
  });
});
