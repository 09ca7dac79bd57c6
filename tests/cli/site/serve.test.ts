import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../../src/cli/site/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'site/deep'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), 'home');
  writeFileSync(join(folder, 'site/deep/a.json'), '{}');
  server = await serve(join(folder, 'site'), 0);
});

afterAll(() => server.close());

/** Asks for a path as it stands; fetch would tidy the dots away. */
const ask = (path: string): Promise<{ status: number | undefined; type: string | undefined }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, type: response.headers['content-type'] });
    }).on('error', reject);
  });

describe('the server', () => {
  test('answers a folder with its index.html and a file with its type', async () => {
    expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
    expect(await ask('/?x#y')).toMatchObject({ status: 200 });
    expect(await ask('/deep/a.json')).toEqual({
      status: 200,
      type: 'application/json; charset=utf-8',
    });
  });

  test.each([
    '/none',
    '/deep',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%00',
    '/%',
  ])('has no file at %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  });

  test('takes the next free port when the one it wants is taken', async () => {
    const taken = Number(new URL(server.url).port);
    const second = await serve(folder, taken);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    second.close();
  });
});
