import { figuresAt, howFiguresWereMade, importButton, pressAt, restedAt, review, theMap } from './app-page';
import { type FrameCost, panning } from './pan';
import type { BenchStage, Size } from './stage';
import { longestOf, type Task, traceTasks } from './tasks';
import { firstName, now } from './watch';

type Longest = Omit<Task, 'start'>;

/** How the opening of a large network went. */
export interface LargeRun {
  readonly room: Size;
  readonly reviewTask: Longest;
  readonly openTask: Longest;
  /** While figures are computed, and when they come: then the map is drawn anew. */
  readonly computingTask: Longest;
  readonly figuresTask: Longest;
  /** Seconds from pressing Import. */
  readonly firstName: number;
  readonly rested: number;
  readonly figures: number;
  /** The first time that the map is moved: everything is drawn. */
  readonly frame: FrameCost;
  /** Later: on a machine that was found slow, ties and names are left out while the map moves. */
  readonly laterFrame: FrameCost;
  /** The page says that the figures are exact. */
  readonly saidExact: boolean;
}

/** Open two tables on a page of their own, wait for all figures, and pan the map. */
export const openLarge = async (stage: BenchStage, files: string[]): Promise<LargeRun> => {
  const page = await stage.open(stage.app);
  const stop = await traceTasks(stage.browser, page);
  const start = await now(page);
  await review(page, files);
  const reviewed = await now(page);
  await page.waitForTimeout(500);
  const pressed = await pressAt(importButton(page));
  const rested = await restedAt(page);
  const named = await firstName(page);
  const figures = await figuresAt(page);
  await page.waitForTimeout(1_000);
  const tasks = await stop();
  const drawn = Math.max(rested, named);
  for (const task of tasks.filter(({ processor }) => processor > 40)) {
    const phase =
      task.start < pressed
        ? 'review'
        : task.start < drawn
          ? 'opening'
          : task.start < figures - task.wall
            ? 'computing'
            : 'figures';
    const at = ((task.start - pressed) / 1000).toFixed(2);
    console.error(
      `${phase} ${at} s: ${task.wall.toFixed(0)} ms, ${task.processor.toFixed(0)} of the processor`,
    );
  }
  const { width, height } = (await theMap(page).boundingBox())!;
  const frame = await panning(stage.browser, page);
  const laterFrame = await panning(stage.browser, page);
  const made = await howFiguresWereMade(page);
  await page.context().close();
  const seconds = (time: number) => (time - pressed) / 1000;
  return {
    room: { width: Math.round(width), height: Math.round(height) },
    reviewTask: longestOf(tasks, start, reviewed),
    openTask: longestOf(tasks, pressed, drawn),
    computingTask: longestOf(tasks, drawn, figures),
    figuresTask: longestOf(tasks, figures),
    firstName: seconds(named),
    rested: seconds(rested),
    figures: seconds(figures),
    frame,
    laterFrame,
    saidExact: made.includes('exact, nothing is sampled'),
  };
};
