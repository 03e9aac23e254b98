import { utf8 } from '../../scripts/fixtures/messy/bytes';
import { zipOf } from '../../scripts/fixtures/messy/zip';

/** A small workbook that unpacks to a gigabyte. */
export const zipBomb = (): Uint8Array => {
  const zeros = Buffer.alloc(200_000_000, 0x20);
  const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  return zipOf([
    [
      '[Content_Types].xml',
      utf8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    ],
    ['_rels/.rels', utf8(rels)],
    ['xl/workbook.xml', utf8('<workbook/>')],
    ...Array.from({ length: 5 }, (_, i) => [`xl/worksheets/sheet${i + 1}.xml`, zeros] as const),
  ]);
};

/** The beginning of a workbook that is protected by a password. */
export const protectedWorkbook = (): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0])]);

/** Ten entities, each ten times the one before: ten thousand million times the same word. */
export const billionLaughs = (): string => {
  const entities = Array.from(
    { length: 10 },
    (_, i) => `<!ENTITY l${i} "${i === 0 ? 'lol' : `&l${i - 1};`.repeat(10)}">`,
  );
  return `<?xml version="1.0"?><!DOCTYPE gexf [${entities.join('')}]><gexf><graph><nodes><node id="&l9;"/></nodes></graph></gexf>`;
};
