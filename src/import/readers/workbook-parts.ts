import { readXml, type XmlElement } from './xml';

/** A sheet of a workbook, and the file of the archive that holds its cells. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

export const WORKBOOK = 'xl/workbook.xml';
export const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** The sheets in the order of the workbook; `undefined` where its lists cannot be read. Never throws. */
export const sheetParts = (workbook: string, relations: string): readonly SheetPart[] | undefined => {
  const targets = new Map<string, string>();
  const isRelated = visit(relations, ({ name, get }) => {
    if (name === 'Relationship') targets.set(get('Id'), pathOf(get('Target')));
  });
  const sheets: SheetPart[] = [];
  const isListed = visit(workbook, (element) => {
    if (element.name !== 'sheet') return;
    const path = targets.get(element.qualified('id'));
    if (path !== undefined) sheets.push({ name: element.get('name'), path });
  });
  return isRelated && isListed ? sheets : undefined;
};

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

const visit = (xml: string, open: (element: XmlElement) => void): boolean => {
  const reader = { open, text: () => {}, close: () => {}, problem: () => undefined };
  const steps = readXml('', xml, reader);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value === undefined;
};
