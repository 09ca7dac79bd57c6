import { Failure } from './failure.ts';

/** The text at an address of this site. */
export async function readText(address: string): Promise<string> {
  const file = new URL(address).pathname;
  const response = await fetch(address).catch(() => {
    throw new Failure('no-network', { file });
  });
  if (!response.ok) throw new Failure('file-missing', { file, status: response.status });
  return response.text();
}
