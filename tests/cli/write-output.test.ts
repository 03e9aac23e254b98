import { mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOutputFolder, type OutputFolder } from '../../src/cli/output-folder';
import { writeOutput, writeProblem } from '../../src/cli/write-output';
import { contents, put, scratch } from './scratch';

const FILES = [
  { name: 'summary.json', content: 'new summary' },
  { name: 'import-report.json', content: 'new report' },
  { name: 'centrality.csv', content: 'new table' },
];

const never = new AbortController().signal;

const found = (folder: string, inputs: readonly string[] = []): OutputFolder => {
  const result = findOutputFolder(folder, inputs);
  if (!result.ok) throw new Error(result.failure.lines.join('\n'));
  return result.value;
};

const refusal = (folder: string, inputs: readonly string[] = []) => {
  const result = findOutputFolder(folder, inputs);
  return result.ok ? null : result.failure;
};

/** A folder as an earlier run left it, with a file that is somebody else's. */
const earlierRun = () => {
  const folder = scratch();
  put(folder, 'summary.json', 'old summary');
  put(folder, 'import-report.json', 'old report');
  put(folder, 'set-aside-ties.csv', 'old set aside');
  put(folder, 'notes.txt', 'mine');
  return folder;
};

describe('a folder that is not there', () => {
  it('is made, with its parents, and holds the files', async () => {
    const folder = join(scratch(), 'one', 'two', 'out');
    expect(await writeOutput(found(folder), FILES, never)).toEqual({ ok: true, value: undefined });
    expect([...contents(folder).keys()]).toEqual(['centrality.csv', 'import-report.json', 'summary.json']);
    expect(readdirSync(join(folder, '..'))).toEqual(['out']);
  });

  it('may be entered by whoever may enter other new folders', async () => {
    const place = scratch();
    mkdirSync(join(place, 'other'));
    await writeOutput(found(join(place, 'out')), FILES, never);
    expect(statSync(join(place, 'out')).mode).toBe(statSync(join(place, 'other')).mode);
  });

  it('leaves nothing behind when writing fails, parents included', async () => {
    const place = scratch();
    const files = [...FILES, { name: 'no/such/folder.csv', content: '' }];
    const result = await writeOutput(found(join(place, 'one', 'two', 'out')), files, never);
    expect(result).toMatchObject({ ok: false, failure: { exit: 1 } });
    expect(readdirSync(place)).toEqual([]);
  });

  it('leaves nothing behind when interrupted', async () => {
    const place = scratch();
    const controller = new AbortController();
    controller.abort(new Error('interrupted'));
    const writing = writeOutput(found(join(place, 'one', 'out')), FILES, controller.signal);
    await expect(writing).rejects.toThrow('interrupted');
    expect(readdirSync(place)).toEqual([]);
  });
});

describe('a folder that is there', () => {
  it('is used when it is empty, and other files in it are left alone', async () => {
    const folder = scratch();
    put(folder, 'notes.txt', 'mine');
    await writeOutput(found(folder), FILES, never);
    expect([...contents(folder).keys()]).toEqual([
      'centrality.csv',
      'import-report.json',
      'notes.txt',
      'summary.json',
    ]);
  });

  it('has the files of an earlier run replaced and what is out of date removed', async () => {
    const folder = earlierRun();
    await writeOutput(found(folder), FILES, never);
    expect([...contents(folder)]).toEqual([
      ['centrality.csv', 'new table'],
      ['import-report.json', 'new report'],
      ['notes.txt', 'mine'],
      ['summary.json', 'new summary'],
    ]);
  });

  it('is as it was when writing fails', async () => {
    const folder = earlierRun();
    const before = contents(folder);
    const result = await writeOutput(
      found(folder),
      [...FILES, { name: 'no/folder.csv', content: '' }],
      never,
    );
    expect(result).toMatchObject({ ok: false, failure: { exit: 1 } });
    expect(contents(folder)).toEqual(before);
  });

  it('is as it was when moving the files into place fails half-way', async () => {
    const folder = earlierRun();
    const place = found(folder);
    // It appears between the check and the writing: a folder under the name of a file.
    mkdirSync(join(folder, 'centrality.csv'));
    const before = contents(folder);
    const result = await writeOutput(place, FILES, never);
    expect(result).toMatchObject({ ok: false, failure: { exit: 1 } });
    expect(contents(folder)).toEqual(before);
  });
});

describe('a folder that cannot be used', () => {
  it('is a file, or below one', () => {
    const file = put(scratch(), 'file', '');
    expect(refusal(file)).toMatchObject({
      exit: 1,
      lines: [expect.stringContaining('a file, not a folder')],
    });
    expect(refusal(join(file, 'out'))).toMatchObject({ exit: 1 });
  });

  it('holds a file of ours that is of no earlier run', () => {
    const folder = scratch();
    put(folder, 'network.json', 'of another program');
    expect(refusal(folder)).toMatchObject({ exit: 1, lines: [expect.stringContaining('network.json')] });
  });

  it('holds a folder under the name of a file of ours', () => {
    const folder = earlierRun();
    mkdirSync(join(folder, 'network.gexf'));
    expect(refusal(folder)).toMatchObject({ exit: 1, lines: [expect.stringContaining('network.gexf')] });
  });

  it('holds an input that would be replaced, under whatever path', () => {
    const folder = earlierRun();
    const link = join(scratch(), 'link.csv');
    symlinkSync(join(folder, 'set-aside-ties.csv'), link);
    expect(refusal(folder, [link])).toMatchObject({ exit: 2 });
    expect(refusal(folder, [join(folder, 'notes.txt')])).toBeNull();
  });

  it('is said in words', () => {
    const error = (code: string) => Object.assign(new Error(), { code });
    expect(writeProblem(error('ENOSPC'))).toBe('the disk is full.');
    expect(writeProblem(error('EACCES'))).toBe('permission is missing.');
    expect(writeProblem(error('EWHATEVER'))).toBe('the system says EWHATEVER.');
  });
});
