import { expect, test } from '@playwright/test';
import { serve } from '../../src/cli/site/serve.mjs';

test('the built page works from any path and asks no other origin for anything', async ({
  page,
}) => {
  const { url, close } = await serve('.', 0);
  const strangers: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${url}dist/`)) {
      strangers.push(request.url());
    }
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${url}dist/`);
  await expect(page.locator('#root')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');
  expect(strangers).toEqual([]);
  expect(faults).toEqual([]);
  close();
});

test('the page may not fetch from another origin even if it wanted to', async ({ page }) => {
  const { url, close } = await serve('dist', 0);
  await page.goto('/');
  const fetched = await page.evaluate(
    (other) =>
      fetch(other, { mode: 'no-cors' }).then(
        () => 'fetched',
        () => 'refused',
      ),
    url,
  );
  expect(fetched).toBe('refused');
  close();
});

test('the packs stand beside the page with their texts and without their sources', async ({
  request,
}) => {
  const ids = (await (await request.get('packs/index.json')).json()) as string[];
  expect(ids).not.toEqual([]);
  for (const id of ids) {
    const pack = (await (await request.get(`packs/${id}.json`)).json()) as {
      id: string;
      files: Record<string, string>;
    };
    expect(pack.id).toBe(id);
    expect(Object.keys(pack.files)).toContain('pack.json');
    expect(Object.keys(pack.files).filter((path) => path.startsWith('source/'))).toEqual([]);
  }
});

test('what modders look up stands beside the page: the schemas that files name, and the words', async ({
  request,
}) => {
  const pack = (await (await request.get('packs/europe.json')).json()) as {
    files: Record<string, string>;
  };
  for (const text of Object.values(pack.files)) {
    const { $schema = '' } = JSON.parse(text) as { $schema?: string };
    const schema = await request.get(new URL($schema, 'http://x/packs/europe/a').pathname.slice(1));
    expect(await schema.json()).toHaveProperty('type', 'object');
  }
  const words = await request.get('words.html');
  expect(await words.text()).toContain('<code>at-war</code>');
});
