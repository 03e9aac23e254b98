import type { TFunction } from 'i18next';
import type { PolicyNetwork } from '../../model/network';
import type { ShownPart } from '../exploring/shown';
import { kindLabel, typeLabel } from '../format/words';
import type { Figures } from './figures';
import { typesBetween, type WalkGround } from './interaction/walk';
import type { WalkNews } from './interaction/walk-state';
import type { Scene } from './scene';

type T = TFunction<'map'>;

/** Names that a summary spells out. */
const SPELT_OUT = 8;
/** Names of a selection that are spelt out. */
const NAMED = 5;

/** The first names, and how many more. */
const listOf = (names: readonly string[], most: number, t: T): string => {
  const more = names.length - most;
  const spelt = names.slice(0, most).join(', ');
  return more > 0 ? t('list.more', { names: spelt, count: more }) : spelt;
};

/**
 * What the map shows, in a sentence or two, for somebody who does not see it.
 *
 * @param lasting sentences about what is filtered, hidden or lit up.
 */
export const summaryOf = (
  network: PolicyNetwork,
  scene: Scene,
  figures: Figures,
  shown: ShownPart | null,
  lasting: readonly string[],
  t: T,
): string => {
  const leading = Array.from(figures.leadingConvenors, (node) => scene.nodes[node]!.name);
  const all = figures.marks.filter((marks) => marks.includes('convenor')).length;
  const spelt = leading.slice(0, SPELT_OUT).join(', ');
  const more = all - Math.min(leading.length, SPELT_OUT);
  const names = more > 0 ? t('moreConvenors', { names: spelt, count: more }) : spelt;
  const actors = t('actors', { count: network.stakeholders.length });
  const ties = t('ties', { count: network.relationships.length });
  const whole = t('label', {
    actors,
    ties,
    convenors: all === 0 ? t('noConvenors') : t('convenors', { count: all, names }),
  });
  if (shown === null) return [whole, ...lasting].join(' ');
  const part = t('shownPart', {
    actors: shown.stakeholders.size,
    allActors: actors,
    ties: shown.relationships.size,
    allTies: ties,
  });
  return [whole, part, ...lasting].join(' ');
};

/** What is selected, in a sentence. */
export const selectionOf = (scene: Scene, figures: Figures, selected: readonly string[], t: T): string => {
  const nodes = selected.map((id) => scene.indexOf.get(id)).filter((node) => node !== undefined);
  const [first] = nodes;
  if (first === undefined) return t('nothingSelected');
  if (nodes.length > 1) {
    const names = listOf(
      nodes.map((node) => scene.nodes[node]!.name),
      NAMED,
      t,
    );
    return t('selectedMany', { count: nodes.length, names });
  }
  return t(isConvenor(figures, first) ? 'selectedConvenor' : 'selected', facts(scene, first, t));
};

/** Where a walk has come to, and along what. */
export const walkSentence = (
  news: WalkNews,
  ground: WalkGround,
  figures: Figures,
  selected: readonly string[],
  t: T,
): string => {
  if (news.what === 'alone') return t('walk.alone');
  if (news.what === 'nobody') return t(`walk.nobody.${news.heading}`);
  const { scene } = ground;
  const { node, from } = news;
  if (scene.nodes[node] === undefined) return '';
  const actor = t(isConvenor(figures, node) ? 'walk.atConvenor' : 'walk.at', facts(scene, node, t));
  const types = from === null ? [] : typesBetween(ground, from, node).map(typeLabel);
  const said =
    from === null || types.length === 0
      ? actor
      : t('walk.along', { types: types.join(', '), from: scene.nodes[from]!.name, actor });
  return selected.includes(scene.nodes[node].id) ? t('walk.isSelected', { actor: said }) : said;
};

const isConvenor = (figures: Figures, node: number): boolean =>
  figures.marks[node]?.includes('convenor') ?? false;

const facts = (scene: Scene, node: number, t: T) => {
  const { name, kind, ties } = scene.nodes[node]!;
  return { name, kind: kindLabel(kind) || t('unknownKind'), ties: t('ties', { count: ties }) };
};
