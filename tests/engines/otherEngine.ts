/** Another JavaScript engine than Node's V8, whichever this machine has. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { firefox } from '@playwright/test';

export interface Engine {
  readonly name: string;
  /** The value of an expression, which is a text. */
  readonly run: (expression: string) => Promise<string>;
}

/** What to do where there is none. */
export const ADVICE =
  'No second JavaScript engine found (firefox-esr or jsc): the engines are not compared. ' +
  'On Debian, install firefox-esr or libjavascriptcoregtk-4.0-bin.';

interface Candidate {
  readonly name: string;
  readonly path: string;
  readonly run: (path: string, expression: string) => Promise<string>;
}

/** The browser first: it is what people play in. */
const CANDIDATES: readonly Candidate[] = [
  { name: 'Firefox ESR (SpiderMonkey)', path: '/usr/bin/firefox-esr', run: runInFirefox },
  { name: 'jsc (JavaScriptCore)', path: '/usr/bin/jsc', run: runInShell },
];

/** The first engine that is installed, if any. */
export function otherEngine(): Engine | undefined {
  const found = CANDIDATES.find(({ path }) => existsSync(path));
  return found && { name: found.name, run: (expression) => found.run(found.path, expression) };
}

async function runInFirefox(path: string, expression: string): Promise<string> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: path });
  try {
    const page = await browser.newPage();
    return await page.evaluate<string>(expression);
  } finally {
    await browser.close();
  }
}

async function runInShell(path: string, expression: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const script = join(folder, 'game.js');
  writeFileSync(script, `print(${expression});\n`);
  try {
    const { stdout } = await promisify(execFile)(path, [script]);
    return stdout.trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
