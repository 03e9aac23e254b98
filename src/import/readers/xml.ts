import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { ImportIssue, ImportIssueCode } from '../report';
import { fileProblem } from '../table';

/** Elements inside one another; no graph file has more than a few. */
const DEEPEST = 100;
const MOST_ATTRIBUTES = 1_000;

/** Characters given to the parser in one go. */
const CHUNK = 1 << 16;

/** Longer files take too long. */
const MOST_CHARACTERS = 300_000_000;

/** An element as it is opened. */
export interface XmlElement {
  /** Without the prefix. */
  readonly name: string;
  readonly namespace: string;
  /** Line of the file on which it starts. */
  readonly line: number;
  /** The value of an attribute without a prefix; empty where it is not there. */
  get(attribute: string): string;
  /** The same of an attribute with a prefix, whatever that is. */
  qualified(attribute: string): string;
}

/** Told what stands in an XML file, in its order. */
export interface XmlReader {
  open(element: XmlElement): void;
  /** Text inside the element that was opened last, or went on after one inside it was closed; maybe in pieces. */
  text(text: string): void;
  close(name: string): void;
  /** Asked now and then; a problem stops the reading. */
  problem(): ImportIssue | undefined;
}

/** Stops the parser, which has no other way. Never leaves this file. */
class Stop extends Error {
  readonly issue: ImportIssue;
  constructor(issue: ImportIssue) {
    super(issue.message);
    this.issue = issue;
  }
}

/**
 * Read an XML text with namespaces. Never throws: what keeps it from being read is a problem. A document type with
 * entities of its own is refused, so nothing is ever expanded; depth and numbers of attributes have bounds.
 *
 * @returns a generator that yields the share that is read, 0 to 1, and ends with the problem, if there is one.
 */
export function* readXml(
  file: string,
  text: string,
  reader: XmlReader,
): Generator<number, ImportIssue | undefined, undefined> {
  const stop = (code: ImportIssueCode, message: string): never => {
    throw new Stop(fileProblem(file, code, message));
  };
  if (text.length > MOST_CHARACTERS) {
    return fileProblem(file, 'file-too-large', 'is too large for this format. Save it as CSV tables.');
  }
  // A prefix that is not declared is a namespace of its own: some programs forget to declare theirs.
  const parser = new SaxesParser({ xmlns: true, resolvePrefix: (prefix: string) => `undeclared:${prefix}` });
  let depth = 0;
  let attributes = 0;
  let line = 1;
  parser.on('error', (error) => {
    const reason = error.message.replace(/^(?:[^:]*:)?\d+:\d+:\s*/, '').replace(/\.$/, '');
    stop('file-broken', `cannot be read: line ${parser.line} is no valid XML (${reason}).`);
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) {
      stop(
        'file-entities',
        'declares XML entities of its own. They are not read, because they may be an attack.',
      );
    }
  });
  parser.on('opentagstart', () => {
    line = parser.line;
    attributes = 0;
    if (++depth > DEEPEST) stop('file-broken', `cannot be read: its elements are more than ${DEEPEST} deep.`);
  });
  parser.on('attribute', () => {
    if (++attributes > MOST_ATTRIBUTES) {
      stop('file-broken', `cannot be read: line ${line} has more than ${MOST_ATTRIBUTES} XML attributes.`);
    }
  });
  parser.on('opentag', (tag) => reader.open(elementOf(tag, line)));
  parser.on('text', (piece) => reader.text(piece));
  parser.on('cdata', (piece) => reader.text(piece));
  parser.on('closetag', (tag) => {
    depth--;
    reader.close(tag.local);
  });
  try {
    for (let at = 0; at < text.length; at += CHUNK) {
      parser.write(text.slice(at, at + CHUNK));
      const problem = reader.problem();
      if (problem !== undefined) return problem;
      yield at / text.length;
    }
    parser.close();
    return reader.problem();
  } catch (error) {
    if (error instanceof Stop) return error.issue;
    return fileProblem(file, 'file-broken', 'cannot be read: it is no valid XML.');
  }
}

const elementOf = (tag: SaxesTagNS, line: number): XmlElement => ({
  name: tag.local,
  namespace: tag.uri,
  line,
  get: (attribute) => tag.attributes[attribute]?.value ?? '',
  qualified: (attribute) =>
    Object.values(tag.attributes).find(({ local, prefix }) => local === attribute && prefix !== '')?.value ??
    '',
});
