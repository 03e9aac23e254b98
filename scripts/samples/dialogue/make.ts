import Papa from 'papaparse';
import { listedActors } from './actors';
import { lots } from './draw';
import { RELATIONSHIP_HEADER, relationshipRows } from './relationships';
import { STAKEHOLDER_HEADER, stakeholderRow } from './stakeholders';

/** Any whole number would do; this one stays, so that the files stay. */
const SEED = 20_261_121;

/** The two tables of the sample as the texts of their files. */
export interface SampleTables {
  readonly stakeholders: string;
  readonly relationships: string;
}

/** Make the fictional national dialogue on water and land. The same text on every machine, each time. */
export const nationalDialogue = (): SampleTables => {
  const actors = listedActors();
  const forActors = lots(SEED);
  const forTies = lots(SEED + 1);
  return {
    stakeholders: csv(
      STAKEHOLDER_HEADER,
      actors.map((actor) => stakeholderRow(actor, forActors)),
    ),
    relationships: csv(RELATIONSHIP_HEADER, relationshipRows(actors, forTies)),
  };
};

const csv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse([[...header], ...rows.map((row) => [...row])], { newline: '\n' })}\n`;
