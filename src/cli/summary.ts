import type { Analysis, BlockedPair } from '../analysis/result';
import { isCut } from '../export/summary-json';
import type { FileReport, ImportReport } from '../import/report';
import { counted } from '../import/text';
import type { PolicyNetwork } from '../model/network';
import { NETWORK_FUNCTIONS, type NetworkFunction } from '../model/vocabulary';

/** More blocked pairs or created actors than this are counted and not named. */
const MOST_NAMED = 10;
const TOP = 3;

/** What a person wants to know when the command has ended: what was read, what was found, where it is. */
export const closingLines = (
  network: PolicyNetwork,
  analysis: Analysis,
  report: ImportReport,
  fileCount: number,
  folder: string,
): readonly string[] => {
  const names = new Map(network.stakeholders.map((s) => [s.id, s.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const { pairs } = analysis.boomerang;
  return [
    ...report.files.map(fileLine),
    ...createdLine(report.created_actors.map(nameOf)),
    `The network: ${counted(analysis.network.actors, 'actor')}, ${counted(analysis.network.ties, 'tie')}.`,
    ...analysis.warnings
      .filter(({ code }) => code !== 'routes-cut' && code !== 'estimated')
      .map(({ message }) => `Note: ${message}`),
    ...topLine(analysis, 'convenor', nameOf),
    ...topLine(analysis, 'amplifier', nameOf),
    pairs.length === 0 ? 'Nobody is recorded as blocked.' : `Blocked pairs: ${pairs.length}.`,
    ...pairs.slice(0, MOST_NAMED).map((pair) => pairLine(pair, nameOf)),
    ...(pairs.length > MOST_NAMED ? [`  and ${pairs.length - MOST_NAMED} more`] : []),
    `${counted(fileCount, 'file')} written to ${folder}`,
  ];
};

/** What is said when the list of routes was cut; nothing otherwise. */
export const cutLines = ({ boomerang, choice }: Analysis): readonly string[] =>
  isCut(boomerang)
    ? [
        `The list of routes was cut: ${boomerang.listed} of ${boomerang.total} are listed (--max-routes ${choice.maxRoutes}). All counts are exact.`,
      ]
    : [];

/** Which figures are estimates; nothing where all are exact. */
export const estimateLines = ({ warnings }: Pick<Analysis, 'warnings'>): readonly string[] =>
  warnings.filter(({ code }) => code === 'estimated').map(({ message }) => `Note: ${message}`);

/** What became of the rows of one file, in figures. */
export const fileLine = (file: FileReport): string =>
  `${file.file}: ${counted(file.rows_read, 'row')} read, ${file.rows_imported} imported as they are, ` +
  `${file.rows_repaired} repaired, ${file.rows_set_aside} set aside.`;

/** The actors that stand in no stakeholder table, by name. */
export const createdLine = (created: readonly string[]): readonly string[] => {
  if (created.length === 0) return [];
  const named = created.slice(0, MOST_NAMED).join(', ');
  const more = created.length > MOST_NAMED ? ` and ${created.length - MOST_NAMED} more` : '';
  return [`Taken from the ties alone: ${counted(created.length, 'actor')} (${named}${more}).`];
};

const topLine = (
  analysis: Analysis,
  key: NetworkFunction,
  nameOf: (id: string) => string,
): readonly string[] => {
  const { scores } = analysis.functions.byFunction[key];
  const top = analysis.actors
    .map((id, i) => ({ id, score: scores[i] ?? 0 }))
    .filter(({ score }) => score > 0)
    // Stable: equal scores stay in the order of the network.
    .sort((a, b) => b.score - a.score)
    .slice(0, TOP)
    .map(({ id, score }) => `${nameOf(id)} ${score.toFixed(2)}`);
  return top.length === 0 ? [] : [`Top ${NETWORK_FUNCTIONS[key].label.toLowerCase()}s: ${top.join(', ')}.`];
};

const pairLine = (pair: BlockedPair, nameOf: (id: string) => string): string =>
  `  ${nameOf(pair.blocked)} is not heard by ${nameOf(pair.target)}: ${counted(pair.active, 'active route')}` +
  `${pair.channel_open ? '; a channel is still open' : ''}.`;
