import { isLitter, type RawFiles, Tally } from '../../content/brought/rawFiles.ts';

/** Whether something dragged over the page is files, and not a text or a link. */
export const bringsFiles = (data: DataTransfer | null): boolean =>
  data?.types.includes('Files') === true;

/**
 * What was dropped: the bytes of one zip, or files by path from folders and single files. The
 * entries must be asked for at once; the browser empties the list when the event is over.
 * Files that come from a program and not from a disk have no entry.
 */
export function readDropped(data: DataTransfer): Promise<RawFiles | Uint8Array> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.length > 0 ? readEntries(entries) : readChosen([...data.files]);
}

async function readEntries(entries: readonly FileSystemEntry[]): Promise<RawFiles | Uint8Array> {
  const [only] = entries;
  if (entries.length === 1 && only && isFileEntry(only) && /\.zip$/i.test(only.name)) {
    return bytesOf(await fileOf(only));
  }
  const tally = new Tally();
  const files: Record<string, Uint8Array> = {};
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    const path = entry.fullPath.replace(/^\//, '');
    if (isLitter(path)) return;
    if (isFileEntry(entry)) {
      const file = await fileOf(entry);
      tally.add(path, file.size);
      files[path] = await bytesOf(file);
      return;
    }
    for (const inner of await listFolder(entry as FileSystemDirectoryEntry)) await walk(inner);
  };
  for (const entry of entries) await walk(entry);
  return files;
}

/** What was chosen in a file dialogue: one zip, or all files of a folder. */
export async function readChosen(list: readonly File[]): Promise<RawFiles | Uint8Array> {
  const [only] = list;
  if (list.length === 1 && only && /\.zip$/i.test(only.name)) return bytesOf(only);
  const tally = new Tally();
  const files: Record<string, Uint8Array> = {};
  for (const file of list) {
    const path = file.webkitRelativePath || file.name;
    if (isLitter(path)) continue;
    tally.add(path, file.size);
    files[path] = await bytesOf(file);
  }
  return files;
}

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((done, fail) => entry.file(done, fail));

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** A folder's entries; the browser hands them over in portions, an empty one being the last. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
