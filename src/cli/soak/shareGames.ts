import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { GameTally } from './gameTally.ts';

/** What every thread plays. */
export interface SoakPlan {
  readonly scenario: string;
  readonly maps: string;
  readonly months: number;
}

const THREADS = 2;

/** Plays all seeds on two threads; the tallies come in the order of the seeds. */
export async function shareGames(
  plan: SoakPlan,
  seeds: readonly string[],
  played: (done: number) => void,
): Promise<GameTally[]> {
  const tallies: GameTally[] = [];
  const waiting = seeds.entries();
  let done = 0;
  const thread = async (): Promise<void> => {
    const worker = new Worker(new URL('./soakWorker.mjs', import.meta.url), { workerData: plan });
    const ended = new AbortController();
    worker.once('exit', (code) => ended.abort(new Error(`a thread ended with code ${code}`)));
    try {
      for (const [place, seed] of waiting) {
        tallies[place] = await ask(worker, seed, ended.signal);
        done += 1;
        played(done);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(THREADS, seeds.length) }, thread));
  return tallies;
}

/** One game; rejects if the thread breaks down or ends. */
async function ask(worker: Worker, seed: string, ended: AbortSignal): Promise<GameTally> {
  const answer = once(worker, 'message', { signal: ended });
  worker.postMessage(seed, []);
  try {
    const [tally] = (await answer) as [GameTally];
    return tally;
  } catch (error) {
    throw new Error(`the game ${seed} was not finished`, { cause: error });
  }
}
