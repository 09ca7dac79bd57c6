/** What a command talks through, so that tests can talk to it without a process. */
export interface Io {
  /** Standard input, in chunks. */
  readonly input: AsyncIterable<Uint8Array | string>;
  /** To standard output. */
  readonly write: (text: string) => void;
  /** To standard error. */
  readonly warn: (text: string) => void;
}

/** Runs with what follows the command's name; resolves to the exit code. */
export type Command = (args: string[], io: Io) => Promise<number>;

/** The lines of a stream of chunks, without their ends. */
export async function* linesOf(input: Io['input']): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
