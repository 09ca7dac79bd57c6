import type { Host } from './host.ts';
import { indexedPacks } from './saves/packShelf.ts';
import { indexedShelf } from './saves/indexedShelf.ts';
import { tabLocks } from './saves/tabLocks.ts';
import type { Port } from './worker/port.ts';

const SETTINGS = 'brenner settings';

/** Letters that nobody mistakes for one another when a seed is read out. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** The browser as the game layer's host. */
export function browserHost(): Host {
  return {
    page: document.baseURI.replace(/#.*$/, ''),
    now: () => Date.now(),
    randomWord: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
        LETTERS.charAt(byte % LETTERS.length),
      ).join(''),
    copy,
    saveFile,
    startWorker: (): Port =>
      new Worker(new URL('./worker/gameWorker.ts', import.meta.url), { type: 'module' }),
    shelf: indexedShelf(),
    packs: indexedPacks(),
    ...tabLocks(navigator.locks),
    readSettings: () => localStorage.getItem(SETTINGS),
    writeSettings: (text) => localStorage.setItem(SETTINGS, text),
  };
}

/**
 * The clipboard is asked within the click: some browsers refuse it once the click is over, and
 * take a promise of the text instead.
 */
async function copy(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
}

function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
