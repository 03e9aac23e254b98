import type { TFunction } from 'i18next';
import type { PolicyNetwork } from '../../model/network';
import { kindLabel } from '../format/words';
import type { Figures } from './figures';
import type { Scene } from './scene';

/** Names that a summary spells out. */
const SPELT_OUT = 8;

/** What the map shows, in a sentence or two, for somebody who does not see it. */
export const summaryOf = (
  network: PolicyNetwork,
  scene: Scene,
  figures: Figures,
  t: TFunction<'map'>,
): string => {
  const leading = Array.from(figures.leadingConvenors, (node) => scene.nodes[node]!.name);
  const all = figures.marks.filter((marks) => marks.includes('convenor')).length;
  const spelt = leading.slice(0, SPELT_OUT).join(', ');
  const more = all - Math.min(leading.length, SPELT_OUT);
  const names = more > 0 ? t('moreConvenors', { names: spelt, count: more }) : spelt;
  return t('label', {
    actors: t('actors', { count: network.stakeholders.length }),
    ties: t('ties', { count: network.relationships.length }),
    convenors: all === 0 ? t('noConvenors') : t('convenors', { count: all, names }),
  });
};

/** The selected actor in a sentence. */
export const selectionOf = (
  scene: Scene,
  figures: Figures,
  selected: string | null,
  t: TFunction<'map'>,
): string => {
  const node = selected === null ? undefined : scene.indexOf.get(selected);
  if (node === undefined) return t('nothingSelected');
  const { name, kind, ties } = scene.nodes[node]!;
  const convenor = figures.marks[node]!.includes('convenor');
  return t(convenor ? 'selectedConvenor' : 'selected', {
    name,
    kind: kindLabel(kind) || t('unknownKind'),
    ties: t('ties', { count: ties }),
  });
};
