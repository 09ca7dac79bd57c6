/** Why the worker could not do something: a text key under `problem.` and its blanks. */
export class Failure extends Error {
  readonly code: string;
  readonly about: Readonly<Record<string, string | number>>;

  constructor(code: string, about: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(about)}`);
    this.name = 'Failure';
    this.code = code;
    this.about = about;
  }
}

/** Anything thrown as a failure with a sentence; what nobody foresaw keeps its own words. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const known = error as { code?: unknown; about?: Failure['about']; name?: string };
  if (known?.name === 'LinkProblem') return new Failure(`link.${String(known.code)}`, known.about);
  if (known?.name === 'ArchiveProblem') {
    return new Failure(`archive.${String(known.code)}`, known.about);
  }
  if (known?.name === 'SaveProblem') return new Failure(`save.${String(known.code)}`, known.about);
  const words = error instanceof Error ? error.message : String(error);
  return new Failure('unforeseen', { words });
}
