import { useState } from 'react';
import type { Shelved } from '../../game/state.ts';
import { NewGame } from './NewGame.tsx';

/**
 * The scenarios on the shelf under their titles, one of them open: the first, until another is
 * chosen or a pack brings one.
 */
export function Scenarios({ library }: { readonly library: Readonly<Record<string, Shelved>> }) {
  const ids = Object.keys(library);
  const [known, setKnown] = useState<readonly string[]>(ids);
  const [chosen, choose] = useState<string | null>(null);
  if (ids.join() !== known.join()) {
    setKnown(ids);
    choose(ids.find((id) => !known.includes(id)) ?? chosen);
  }
  const open = chosen !== null && library[chosen] ? chosen : ids[0];
  return Object.entries(library).map(([id, shelved]) => (
    <NewGame key={id} shelved={shelved} open={id === open} onOpen={() => choose(id)} />
  ));
}
