/** An id that nothing in a record has yet: the base, or the base with the next number. */
export function freshId<Id extends string>(taken: Readonly<Record<Id, unknown>>, base: string): Id {
  let id = base;
  for (let n = 2; Object.hasOwn(taken, id); n++) id = `${base}-${n}`;
  return id as Id;
}
