import type { ImportIssueCode } from '../report';
import type { InputFile } from '../table';

/** What the first bytes, or the first characters, of a file show it to be. */
export type FileKind = 'zip' | 'compound' | 'text';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);

/** By its first bytes: a zip archive (a workbook), a compound file of old office programs, or text. */
export const kindOfBytes = (bytes: Uint8Array): FileKind => {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) ? 'compound' : 'text';
};

/** How far into a compound file its list of contents is looked for. */
const CONTENTS = 1 << 20;

/** Why a compound file cannot be read: it is an old workbook, or a new one with a password. */
export const compoundProblem = (
  bytes: Uint8Array,
): { readonly code: ImportIssueCode; readonly message: string } => {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, CONTENTS & ~1));
  return names.includes('EncryptedPackage')
    ? {
        code: 'file-protected',
        message: 'is protected by a password. Save it without one, or save each sheet as CSV.',
      }
    : {
        code: 'file-workbook',
        message:
          'is an old workbook (.xls). Open it in a spreadsheet program and save it as .xlsx or as CSV.',
      };
};

/** The encoding that an XML file names in its first line. */
export const xmlEncoding = ({ bytes }: InputFile): string | undefined => {
  if (!startsWith(bytes, [0x3c, 0x3f, 0x78, 0x6d, 0x6c])) return undefined;
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
};

/** What a text is, by how it starts. `page`: HTML, which some programs save as a workbook. */
export type TextKind = 'gexf' | 'graphml' | 'xml' | 'page' | 'json' | 'delimited';

/** Characters in which the first element of an XML file stands: there may be a long comment above it. */
const HEAD = 20_000;

const XML_START = /^<(?:\?xml\b|!--|!DOCTYPE\b|(?:[\w.-]+:)?(?:gexf|graphml)[\s>/])/i;
const PAGE_START = /^<(?:!DOCTYPE\s+html\b|html[\s>]|head[\s>]|body[\s>]|meta\s|table[\s>])/i;
const JSON_START = /^(?:\{\s*(?:"|\}\s*$)|\[\s*(?:[{[]|\]\s*$))/;

/** By its first characters, whatever its name. */
export const kindOfText = (text: string): TextKind => {
  const head = text.slice(0, HEAD).trimStart();
  if (JSON_START.test(head)) return 'json';
  if (PAGE_START.test(head)) return 'page';
  if (!XML_START.test(head)) return 'delimited';
  const root = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(head.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))?.[1];
  return root === 'gexf' || root === 'graphml' ? root : 'xml';
};
