import { asFailure } from './failure.ts';
import type { Port } from './port.ts';
import type { Desk } from './workshop.ts';
import type { Errand, Progress, Report } from './work.ts';

/** Does what comes through the port, one thing after the other; a failure is a report too. */
export function serve(port: Port, desk: Desk): void {
  let before: Promise<void> = Promise.resolve();
  port.addEventListener('message', ({ data }) => {
    before = before.then(() => run(port, desk, data as Errand));
  });
}

async function run(port: Port, desk: Desk, { id, kind, ask }: Errand): Promise<void> {
  const post = (report: Report): void => port.postMessage(report, []);
  const progress: Progress = (what, done) => post({ id, kind: 'progress', what, done });
  try {
    const work: (ask: never, progress: Progress) => unknown = desk[kind];
    post({ id, kind: 'answer', answer: await work(ask as never, progress) });
  } catch (error) {
    const { code, about } = asFailure(error);
    post({ id, kind: 'failure', code, about });
  }
}
