/**
 * Builds every file of the board from `data/`: `npm run build`. Two builds give equal bytes,
 * and `npm run build -- --verify` says whether the files here are what it would write.
 * `--moved` lists the stray pieces that went to a neighbour.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildBoard } from './lib/buildBoard.mjs';

const fileOf = (name) => new URL(`../${name}`, import.meta.url);

/** Names of the files whose text on disk differs. */
function staleFiles(files) {
  return Object.keys(files).filter((name) => readFileSync(fileOf(name), 'utf8') !== files[name]);
}

const { files, moved } = await buildBoard();
if (process.argv.includes('--moved')) console.log(moved.join('\n'));
if (process.argv.includes('--verify')) {
  const stale = staleFiles(files);
  console.log(stale.length ? `Not what the builder writes: ${stale.join(', ')}` : 'Up to date.');
  process.exitCode = stale.length ? 1 : 0;
} else {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(fileOf(name), text);
    console.log(`${name}: ${text.length} characters`);
  }
}
