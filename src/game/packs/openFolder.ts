import { isLitter, type RawFiles, Tally } from '../../content/brought/rawFiles.ts';

/** A folder of the player's that can be read again and again. */
export interface OpenFolder {
  readonly name: string;
  /** Its files by path, the folder's own name first. */
  read(): Promise<RawFiles>;
  /** Changes whenever a file in it is saved. */
  stamp(): Promise<string>;
}

type Picker = () => Promise<FileSystemDirectoryHandle>;

/** The browser's dialogue for a folder that stays open; undefined where there is none. */
const pickerOf = (): Picker | undefined =>
  (window as Window & { readonly showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser can keep a folder open. */
export const canOpenFolders = (): boolean => pickerOf() !== undefined;

/** Asks for a folder; null if the player thinks better of it. */
export async function pickFolder(): Promise<OpenFolder | null> {
  try {
    const handle = await pickerOf()?.call(window);
    return handle ? openFolder(handle) : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

function openFolder(handle: FileSystemDirectoryHandle): OpenFolder {
  const files = (): Promise<Map<string, File>> => listFiles(handle);
  return {
    name: handle.name,
    read: async () => {
      const read: Record<string, Uint8Array> = {};
      for (const [path, file] of await files())
        read[path] = new Uint8Array(await file.arrayBuffer());
      return read;
    },
    stamp: async () =>
      [...(await files())].map(([path, file]) => `${path} ${file.lastModified}`).join('\n'),
  };
}

async function listFiles(root: FileSystemDirectoryHandle): Promise<Map<string, File>> {
  const tally = new Tally();
  const found = new Map<string, File>();
  const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const entry of folder.values()) {
      const here = `${path}/${entry.name}`;
      if (isLitter(here)) continue;
      if (entry.kind === 'directory') await walk(entry, here);
      else {
        const file = await entry.getFile();
        tally.add(here, file.size);
        found.set(here, file);
      }
    }
  };
  await walk(root, root.name);
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
