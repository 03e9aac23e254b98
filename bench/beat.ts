/**
 * `npm run bench:beat [FOLDER]`: what other programs for networks do with the same data, and what the built app (in
 * `dist`, or in FOLDER) must do and does; each line is measured now, in one Chromium. Prints a table; ends with 1
 * where a line is not reached.
 */

import { parallelAndSelfTies } from './beat/figures';
import { firstScript } from './beat/first-script';
import { largeNetwork } from './beat/large';
import { idsInDoubt, windows1250 } from './beat/reading';
import { tableOf } from './beat/row';
import { twoTables } from './beat/two-tables';
import { openBenchStage } from './browser/stage';
import { machine } from './machine';

const stage = await openBenchStage(process.argv[2]);
try {
  const [files, acts, axe, requests] = await twoTables(stage);
  const rows = [
    files!,
    acts!,
    await parallelAndSelfTies(stage),
    await windows1250(stage),
    await idsInDoubt(stage),
    ...(await largeNetwork(stage)),
    await firstScript(stage),
    axe!,
    requests!,
  ];
  console.log(`${machine()}; Chromium with WebGL in software\n\n${tableOf(rows)}`);
  process.exitCode = rows.every(({ reached }) => reached) ? 0 : 1;
} finally {
  await stage.close();
}
