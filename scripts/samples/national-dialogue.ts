/**
 * Writes the tables of `sample-data/national-dialogue`. Run it after a change of anything in `dialogue/`:
 * `npx tsx scripts/samples/national-dialogue.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nationalDialogue } from './dialogue/make';

const folder = join(import.meta.dirname, '../../sample-data/national-dialogue');
const { stakeholders, relationships } = nationalDialogue();
writeFileSync(join(folder, 'stakeholders.csv'), stakeholders);
writeFileSync(join(folder, 'relationships.csv'), relationships);
console.log(`two tables written to ${folder}`);
