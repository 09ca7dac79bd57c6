import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { ourGame } from '../content/ourGame.ts';
import { runWhy } from '../../src/cli/why.ts';

async function why(...args: string[]): Promise<{ code: number; out: string; warned: string }> {
  let [out, warned] = ['', ''];
  const io = {
    write: (text: string) => void (out += text),
    warn: (text: string) => void (warned += text),
    input: [] as unknown as Io['input'],
  };
  const code = await runWhy(args, io);
  return { code, out, warned };
}

const first = ourGame('1933-pact').scenario.events[0]?.id ?? '';

test('why tells the conditions of an event with what stands in the world', async () => {
  const { code, out } = await why(first, '--month', '1933-06');
  expect(code).toBe(0);
  expect(out).toContain(`${first} in 1933-06: happened `);
  expect(out).toMatch(/^[✓✗] (all|any|[a-z-]+ .* → )/m);
  expect(out).toMatch(/chance \d+ in 1000 if all holds/);
});

test('why knows what was meant by an event that is not there', async () => {
  const { code, warned } = await why(first.slice(0, -1));
  expect(code).toBe(2);
  expect(warned).toContain(`did you mean "${first}"`);
});
