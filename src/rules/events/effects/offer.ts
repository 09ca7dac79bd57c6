import { checkOffer } from '../../diplomacy/checkOffer.ts';
import { noticeOf } from '../../diplomacy/notice.ts';
import { tableOffer } from '../../diplomacy/tableOffer.ts';
import { effectWord } from '../effectWord.ts';
import { clauses, maybe, months, notice, power } from '../field.ts';

/** A power puts a treaty before another, which answers next month; nothing, where it may not. */
export const offer = effectWord({
  fields: { from: power, to: power, clauses, months: maybe(months), notice: maybe(notice) },
  act: ({ month }, { from, to, clauses: promised, months: term, notice: run }) => {
    const situation = month.survey();
    if (!situation.world.powers[from]?.alive) return;
    const until = term === undefined ? null : situation.world.month + term;
    const order = { kind: 'offer', to, clauses: promised, until, ...noticeOf(run) } as const;
    if (checkOffer(situation, from, order) === 'allowed') tableOffer(month, from, order);
  },
});
