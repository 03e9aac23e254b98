import { describe, expect, it, vi } from 'vitest';
import type { Analysis, Progress } from '../../../src/analysis/result';
import { createAnalysisRunner } from '../../../src/app/state/analysis-runner';
import type { PolicyNetwork } from '../../../src/model/network';

const network = (): PolicyNetwork => ({ stakeholders: [], relationships: [] });
const analysis = (version: string) => ({ version }) as Analysis;

/** Jobs that end when the test says so. */
const office = () => {
  const jobs: {
    network: PolicyNetwork;
    progress(progress: Progress): void;
    finish(analysis: Analysis): Promise<void>;
    fail(error: unknown): Promise<void>;
    stop: ReturnType<typeof vi.fn<() => void>>;
  }[] = [];
  const runner = createAnalysisRunner((of, progress) => {
    let resolve!: (analysis: Analysis) => void;
    let reject!: (error: unknown) => void;
    const result = new Promise<Analysis>((yes, no) => {
      resolve = yes;
      reject = no;
    });
    const settled = () => new Promise<void>((done) => setTimeout(done));
    const stop = vi.fn<() => void>();
    jobs.push({
      network: of,
      progress,
      finish: (a) => {
        resolve(a);
        return settled();
      },
      fail: (e) => {
        reject(e);
        return settled();
      },
      stop,
    });
    return { result, stop };
  });
  return { jobs, runner };
};

describe('the analysis runner', () => {
  it('goes from computing to ready, with progress', async () => {
    const { jobs, runner } = office();
    const first = network();
    runner.run(first);
    expect(runner.view()).toMatchObject({ analysis: null, state: { status: 'computing', progress: null } });
    jobs[0]!.progress({ stage: 'paths', done: 0.4 });
    expect(runner.view().state).toEqual({ status: 'computing', progress: { stage: 'paths', done: 0.4 } });
    const result = analysis('1');
    await jobs[0]!.finish(result);
    expect(runner.view()).toEqual({ analysis: result, analysedNetwork: first, state: { status: 'ready' } });
  });

  it('lets the newest win, and stops the one before', async () => {
    const { jobs, runner } = office();
    runner.run(network());
    const second = network();
    runner.run(second);
    expect(jobs[0]!.stop).toHaveBeenCalledOnce();
    await jobs[1]!.finish(analysis('2'));
    // Late news of a job that was stopped changes nothing.
    jobs[0]!.progress({ stage: 'paths', done: 0.9 });
    await jobs[0]!.finish(analysis('1'));
    expect(runner.view()).toMatchObject({ analysis: { version: '2' }, state: { status: 'ready' } });
    expect(runner.view().analysedNetwork).toBe(second);
  });

  it('keeps the figures of before while new ones are computed', async () => {
    const { jobs, runner } = office();
    const first = network();
    runner.run(first);
    await jobs[0]!.finish(analysis('1'));
    runner.run(network());
    expect(runner.view()).toMatchObject({ analysis: { version: '1' }, state: { status: 'computing' } });
    expect(runner.view().analysedNetwork).toBe(first);
  });

  it('does not compute the same network twice', async () => {
    const { jobs, runner } = office();
    const only = network();
    runner.run(only);
    runner.run(only);
    await jobs[0]!.finish(analysis('1'));
    runner.run(only);
    expect(jobs).toHaveLength(1);
  });

  it('tells a failure, and recovers with the next network', async () => {
    const { jobs, runner } = office();
    runner.run(network());
    await jobs[0]!.fail(new Error('out of memory'));
    expect(runner.view().state).toEqual({ status: 'failed', message: 'out of memory' });
    runner.run(network());
    await jobs[1]!.fail('odd');
    expect(runner.view().state).toEqual({ status: 'failed', message: 'odd' });
    runner.run(network());
    await jobs[2]!.finish(analysis('3'));
    expect(runner.view().state).toEqual({ status: 'ready' });
  });

  it('starts again after a stop', () => {
    const { jobs, runner } = office();
    const only = network();
    runner.run(only);
    runner.stop();
    expect(jobs[0]!.stop).toHaveBeenCalledOnce();
    runner.run(only);
    expect(jobs).toHaveLength(2);
  });

  it('tells its listeners until they leave', async () => {
    const { jobs, runner } = office();
    const listener = vi.fn();
    const leave = runner.subscribe(listener);
    runner.run(network());
    expect(listener).toHaveBeenCalledTimes(1);
    leave();
    await jobs[0]!.finish(analysis('1'));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
