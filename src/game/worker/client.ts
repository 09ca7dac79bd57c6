import { Failure } from './failure.ts';
import type { Port } from './port.ts';
import type { Answer, Ask, Errand, Progress, Report, WorkKind } from './work.ts';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (failure: Failure) => void;
  readonly progress: Progress;
}

/** Asks the worker and hears its answers. */
export interface Client {
  ask<K extends WorkKind>(kind: K, ask: Ask<K>, progress?: Progress): Promise<Answer<K>>;
}

/** Speaks to a worker through a port. Everything asked is answered, or fails when it breaks down. */
export function connect(port: Port): Client {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  port.addEventListener('message', ({ data }) => hear(waiting, data as Report));
  for (const kind of ['error', 'messageerror'] as const) {
    port.addEventListener(kind, (event) => {
      event.preventDefault();
      const words = 'message' in event ? String(event.message) : kind;
      for (const { reject } of waiting.values()) reject(new Failure('unforeseen', { words }));
      waiting.clear();
    });
  }
  return {
    ask: <K extends WorkKind>(kind: K, ask: Ask<K>, progress: Progress = () => undefined) =>
      new Promise<Answer<K>>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve: (answer) => resolve(answer as Answer<K>), reject, progress });
        port.postMessage({ id, kind, ask } satisfies Errand<K>, []);
      }),
  };
}

function hear(waiting: Map<number, Waiting>, report: Report): void {
  const one = waiting.get(report.id);
  if (one === undefined) return;
  if (report.kind === 'progress') return one.progress(report.what, report.done);
  waiting.delete(report.id);
  if (report.kind === 'answer') one.resolve(report.answer);
  else one.reject(new Failure(report.code, report.about));
}
