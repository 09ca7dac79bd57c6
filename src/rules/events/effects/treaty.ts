import { noticeOf } from '../../diplomacy/notice.ts';
import { carryOut } from '../../diplomacy/signTreaty.ts';
import { term } from '../../term.ts';
import { effectWord } from '../effectWord.ts';
import { freshId } from '../freshId.ts';
import { clauses, maybe, months, notice, powers, text } from '../field.ts';

/** Living powers sign a treaty, for so many months or for ever; it may have a name and a place. */
export const treaty = effectWord({
  fields: {
    parties: powers,
    clauses,
    months: maybe(months),
    notice: maybe(notice),
    name: maybe(text),
    place: maybe(text),
  },
  act: (
    { month, event },
    { parties, clauses: promised, months: run, notice: binding, name, place },
  ) => {
    const { world } = month;
    const there = [...new Set(parties)].filter((each) => world.powers[each]?.alive);
    if (there.length < 2 || there.length < parties.length) return;
    carryOut(month, {
      treaty: freshId(world.treaties, `${event}-${world.month}`),
      parties: there,
      clauses: promised,
      until: run === undefined ? null : world.month + run,
      ...noticeOf(binding),
      reasons: Object.fromEntries(there.map((each) => [each, term('treaty.event', 1)])),
      ...(name === undefined ? {} : { name }),
      ...(place === undefined ? {} : { place }),
    });
  },
});
