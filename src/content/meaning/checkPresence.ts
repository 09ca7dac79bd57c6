import type { FilesByKind } from '../readPack.ts';
import type { Check } from './inquiry.ts';

/** What a game cannot do without, in whichever of its packs. */
const NEEDED: readonly (keyof FilesByKind)[] = [
  'provinces',
  'seas',
  'edges',
  'powers',
  'ownership',
];

/** Each kind of file that a game needs is in one of its packs; pack.json names the scenario. */
export const checkPresence: Check = ({ material, report }) => {
  const { packs } = material;
  const root = packs.at(-1);
  const manifest = root?.files.pack;
  if (root === undefined || manifest === undefined) return;
  const has = (kind: keyof FilesByKind): boolean =>
    packs.some(
      ({ files, unreadable }) => files[kind] !== undefined || unreadable.includes(`${kind}.json`),
    );
  const named = manifest.value.scenario !== undefined;
  const there = root.files.scenario !== undefined || root.unreadable.includes('scenario.json');
  const top = { json: manifest.json, path: [] };
  if (named && !there) report({ json: manifest.json, path: ['scenario'] }, 'no-scenario');
  if (there && !named) report(top, 'scenario-not-named');
  if (!material.complete) return;
  const needed = there ? NEEDED : boardFiles(root.files);
  for (const kind of needed) {
    if (!has(kind)) report(top, 'missing-file', { path: `${kind}.json` });
  }
};

/** A pack with one file of a board needs the two others. */
const boardFiles = (files: FilesByKind): readonly (keyof FilesByKind)[] =>
  files.provinces || files.edges ? ['provinces', 'seas', 'edges'] : [];
