import type { ImportOutcome } from '../../import';
import type { DuplicateQuestion, WordQuestion } from '../../import/choices';
import { personalColumns } from '../../import/personal';
import type { FileReport, ImportIssue, TableRole } from '../../import/report';
import type { PolicyNetwork } from '../../model/network';
import { type ActorFacts, actorFactsOf } from './actor-facts';
import { type ReviewTable, reviewTable } from './review-table';

/** Issues of one severity and file that are shown before the import. The report has all of them. */
const MOST_ISSUES = 300;

/** As many created actors are named. */
const MOST_NAMED = 6;

export type Severity = ImportIssue['severity'];

/** What becomes of the rows of one table, as much of it as a person looks at. */
export interface ReviewFile {
  readonly file: string;
  readonly sheet?: string;
  readonly role: TableRole;
  readonly rowsRead: number;
  readonly rowsSetAside: number;
  /** The first ones of each severity. */
  readonly issues: readonly ImportIssue[];
  /** All of them. */
  readonly totals: readonly (readonly [severity: Severity, count: number])[];
  /** Rows set aside that have cells with personal data. */
  readonly setAsideContacts: boolean;
}

/** Two actors that may be one, with what is known of either. */
export interface DuplicatePair {
  readonly question: DuplicateQuestion;
  readonly keep: ActorFacts;
  readonly gone: ActorFacts;
}

/**
 * What came of reading some files, small enough to be handed to the page at once however large the files are.
 * The network itself stays in the worker until it is imported.
 */
export type ReviewDigest =
  | {
      readonly ok: true;
      readonly actors: number;
      readonly ties: number;
      readonly repaired: number;
      readonly setAside: number;
      /** Actors that stand only in a table of ties. */
      readonly created: { readonly count: number; readonly names: readonly string[] };
      readonly files: readonly ReviewFile[];
      readonly tables: readonly ReviewTable[];
      readonly strengthDoubt?: string;
      readonly words: readonly WordQuestion[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly ImportIssue[];
      readonly tables: readonly ReviewTable[];
    };

const SEVERITIES: readonly Severity[] = ['error', 'set-aside', 'repair', 'note'];

const reviewFile = (report: FileReport): ReviewFile => {
  const of = new Map(
    SEVERITIES.map((severity) => [severity, report.issues.filter((i) => i.severity === severity)]),
  );
  return {
    file: report.file,
    ...(report.sheet !== undefined && { sheet: report.sheet }),
    role: report.role,
    rowsRead: report.rows_read,
    rowsSetAside: report.rows_set_aside,
    issues: [...of.values()].flatMap((issues) => issues.slice(0, MOST_ISSUES)),
    totals: [...of].map(([severity, issues]) => [severity, issues.length]),
    setAsideContacts: report.rows_set_aside > 0 && personalColumns(report).some(Boolean),
  };
};

/** What the page is shown of an outcome. */
export const reviewDigest = (outcome: ImportOutcome): ReviewDigest => {
  const tables = outcome.previews.map(reviewTable);
  if (!outcome.ok) return { ok: false, problems: outcome.problems.slice(0, MOST_ISSUES), tables };
  const { network, report, strengthDoubt, words } = outcome;
  const sum = (of: 'rows_repaired' | 'rows_set_aside') =>
    report.files.reduce((total, file) => total + file[of], 0);
  return {
    ok: true,
    actors: network.stakeholders.length,
    ties: network.relationships.length,
    repaired: sum('rows_repaired'),
    setAside: sum('rows_set_aside'),
    created: {
      count: report.created_actors.length,
      names: namesOf(network, report.created_actors.slice(0, MOST_NAMED)),
    },
    files: report.files.map(reviewFile),
    tables,
    ...(strengthDoubt !== undefined && { strengthDoubt }),
    words,
  };
};

const namesOf = (network: PolicyNetwork, ids: readonly string[]): readonly string[] => {
  const wanted = new Set(ids);
  const names = new Map<string, string>();
  for (const { id, name } of network.stakeholders) if (wanted.has(id)) names.set(id, name);
  return ids.map((id) => names.get(id) ?? id);
};

/** Questions about likely duplicates, with what is known of the actors. */
export const duplicatePairs = (
  network: PolicyNetwork,
  questions: readonly DuplicateQuestion[],
): readonly DuplicatePair[] => {
  const facts = actorFactsOf(network, new Set(questions.flatMap(({ keep, gone }) => [keep, gone])));
  return questions.flatMap((question) => {
    const [keep, gone] = [facts.get(question.keep), facts.get(question.gone)];
    return keep && gone ? [{ question, keep, gone }] : [];
  });
};
