import { basename } from 'node:path';
import { planAhead, planMonth } from '../../src/ai/index.ts';
import { layOutSite } from '../../src/content/layOut.ts';
import type { SaveInfo } from '../../src/game/commands.ts';
import type { BroughtPack } from '../../src/content/brought/findPacks.ts';
import { createCommands } from '../../src/game/createCommands.ts';
import type { Host } from '../../src/game/host.ts';
import type { PackShelf } from '../../src/game/saves/packShelf.ts';
import type { Draft, Shelf, Writing } from '../../src/game/saves/shelf.ts';
import { createGameStore } from '../../src/game/store.ts';
import { Failure } from '../../src/game/worker/failure.ts';
import { serve } from '../../src/game/worker/serve.ts';
import { openWorkshop } from '../../src/game/worker/workshop.ts';
import { tinyPack } from '../content/tinyGame.ts';

/** Saves that stay in memory; what IndexedDB does is tested in the browser. */
function memoryShelf(): Shelf & { readonly saves: Map<string, Writing> } {
  const saves = new Map<string, Writing>();
  const drafts = new Map<string, Draft>();
  const find = (slot: string): Writing => {
    const found = saves.get(slot);
    if (found === undefined) throw new Failure('save.missing');
    return found;
  };
  return {
    saves,
    list: () =>
      Promise.resolve(
        [...saves.values()].map(
          ({ label, bytes }): SaveInfo => ({ ...label, bytes: bytes.length }),
        ),
      ),
    put: (writing) => {
      const before = saves.get(writing.label.slot);
      const ours = before === undefined || before.owner === writing.owner;
      if (ours) saves.set(writing.label.slot, writing);
      return Promise.resolve(ours);
    },
    take: async (slot, owner) => {
      saves.set(slot, { ...find(slot), owner });
      return find(slot).bytes;
    },
    read: async (slot) => find(slot).bytes,
    rename: async (slot, name) => {
      const { label, ...rest } = find(slot);
      saves.set(slot, { ...rest, label: { ...label, name } });
    },
    remove: async (slot) => void saves.delete(slot),
    keepDraft: async (slot, draft) => void drafts.set(slot, draft),
    readDraft: async (slot) => drafts.get(slot) ?? null,
  };
}

/** Packs that stay in memory. */
function memoryPacks(): PackShelf {
  const packs = new Map<string, BroughtPack>();
  return {
    list: () => Promise.resolve([...packs.values()]),
    put: async (pack) => void packs.set(pack.id, pack),
    remove: async (id) => void packs.delete(id),
  };
}

/** Serves the site's packs as the page finds them: the tiny pack alone, or another like it. */
export const readTiny = async (address: string, pack = tinyPack()): Promise<string> => {
  const file = basename(new URL(address).pathname);
  if (file === 'library.json') return JSON.stringify(layOutSite([pack]));
  if (file === 'index.json') return JSON.stringify([pack.id]);
  if (file === `${pack.id}.json`) return JSON.stringify(pack);
  throw new Failure('file-missing', { file, status: 404 });
};

export interface TableOptions {
  readonly readText?: (address: string) => Promise<string>;
  readonly shelf?: ReturnType<typeof memoryShelf>;
  /** Slots that another tab holds. */
  readonly elsewhere?: ReadonlySet<string>;
}

/**
 * The whole game layer with a real worker's desk behind a real line of messages, on a host that
 * keeps what it is given where the test can look at it.
 */
export function layTable(options: TableOptions = {}) {
  const { readText = readTiny, shelf = memoryShelf(), elsewhere = new Set() } = options;
  const { port1, port2 } = new MessageChannel();
  serve(port2, openWorkshop(readText, { plan: planMonth, planAhead }));
  port1.start();
  port2.start();
  const copied: string[] = [];
  const files = new Map<string, Blob>();
  let settings: string | null = null;
  let words = 0;
  const tab = Math.random().toString(36).slice(2, 6);
  const host: Host = {
    page: 'https://example.org/brenner/',
    now: () => 1_000_000 + words,
    randomWord: () => `${tab}${++words}`,
    copy: async (text) => void copied.push(await text),
    saveFile: (name, file) => void files.set(name, file),
    startWorker: () => port1,
    shelf,
    packs: memoryPacks(),
    claim: (slot) => Promise.resolve(!elsewhere.has(slot)),
    release: () => undefined,
    readSettings: () => settings,
    writeSettings: (text) => void (settings = text),
  };
  const store = createGameStore();
  const commands = createCommands(store, host);
  return { store, commands, shelf, copied, files, readText, kept: () => settings };
}
