import { NETWORK_FORMATS, type NetworkFile, type NetworkFormat, networkIn } from '../export/network-formats';
import { xlsxProblem } from '../export/xlsx';
import type { ImportReport } from '../import/report';
import type { TableFormat } from '../import/table';
import { counted } from '../import/text';
import type { PolicyNetwork } from '../model/network';
import type { ParsedArguments } from './arguments';
import { changesOnReading } from './convert-changes';
import { convertTarget, replacedInput } from './convert-target';
import { done, type Result, unusable, wrongArguments } from './failure';
import { FORMAT_NAMES } from './formats';
import { type Io, say } from './io';
import { openQuestions } from './questions';
import { readAny } from './read-tables';
import { readInputs, setAsideLines } from './reading';
import { createdLine, fileLine } from './summary';
import { oneOf } from './values';
import { writeOutput } from './write-output';

/** What `--from` calls the kinds of tables that the import tells apart. */
const NAMES_OF_TABLES: Readonly<Record<TableFormat, NetworkFormat>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  gexf: 'gexf',
  graphml: 'graphml',
  'kumu-json': 'json',
  'node-link-json': 'json',
  json: 'json',
};

/** Rows set aside that are named; `check` names all. */
const MOST_NAMED = 50;

/**
 * `convert IN [IN] OUT`: a network in another format, without figures. All files or none. What the new format
 * does not carry, and every row that did not come in, is said on standard error.
 */
export const runConvert = async (parsed: ParsedArguments, io: Io): Promise<Result<undefined>> => {
  const inputs = parsed.operands.slice(0, -1);
  const out = parsed.operands.at(-1) ?? '';
  const target = convertTarget(parsed, out);
  if (!target.ok) return target;
  const from = oneOf(parsed, 'from', NETWORK_FORMATS);
  if (!from.ok) return from;
  const { format, name, folder } = target.value;

  const reading = await readInputs(parsed, io, () => readAny(inputs));
  if (!reading.ok) return reading;
  const { network, report, paths, doubts, words, formats } = reading.value;
  const other = from.value && formats.find((found) => NAMES_OF_TABLES[found] !== from.value);
  if (from.value && other) {
    return unusable(`${inputs.join(' and ')}: --from says ${from.value}, and what is there is ${other}.`);
  }
  const replaced = replacedInput(target.value, paths);
  if (replaced !== undefined) {
    return wrongArguments(`${replaced} would be replaced by the result; choose another place for OUT.`);
  }
  const contacts = parsed.switches.has('contacts');
  const problem = format === 'xlsx' ? xlsxProblem(network, { contacts }) : undefined;
  if (problem !== undefined) return unusable(`${out}: ${problem}`);
  const files = await networkIn(format, network, name, { contacts });
  const changes = await changesOnReading(network, files, { contacts, format: FORMAT_NAMES[format] });
  const written = await io.interruptible((signal) => writeOutput(folder, files, signal));
  if (!written.ok) return written;
  if (!parsed.switches.has('quiet')) say(io.stderr, closingLines(network, report, files, out));
  say(io.stderr, [...lostRows(report), ...changes, ...openQuestions(words), ...doubts]);
  return done(undefined);
};

const closingLines = (
  network: PolicyNetwork,
  report: ImportReport,
  files: readonly NetworkFile[],
  out: string,
): readonly string[] => {
  const names = new Map(network.stakeholders.map(({ id, name }) => [id, name]));
  const { stakeholders, relationships } = network;
  return [
    ...report.files.map(fileLine),
    ...createdLine(report.created_actors.map((id) => names.get(id) ?? id)),
    `The network: ${counted(stakeholders.length, 'actor')}, ${counted(relationships.length, 'tie')}.`,
    `${counted(files.length, 'file')} written to ${out}`,
  ];
};

/** Every row that is not in the result, said even where nothing else is. */
const lostRows = (report: ImportReport): readonly string[] => {
  const lines = setAsideLines(report);
  return lines.length <= MOST_NAMED
    ? lines
    : [
        ...lines.slice(0, MOST_NAMED),
        `and ${lines.length - MOST_NAMED} more rows set aside. The command check names them all.`,
      ];
};
