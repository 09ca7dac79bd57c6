import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { CrisisId, PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Order } from '../orders.ts';
import type { Term } from '../term.ts';
import type { Crisis, CrisisStance } from '../world.ts';
import { priceOfLeaving } from './price.ts';

/** What the other side thinks of one who backs its adversary, and the friend of him. */
const RIVALS_BACKER = -10;
const OUR_BACKER = 12;

/** A bystander promises its help in public: one side will remember it, and so will the other. */
export function backSide(
  month: MonthWriter,
  power: PowerId,
  { crisis: id, side, why }: Extract<Order, { readonly kind: 'back' }>,
): void {
  const crisis = month.world.crises[id];
  if (!crisis || crisis.mediator === power) return;
  const [friend, enemy] = side === 'by' ? [crisis.by, crisis.against] : [crisis.against, crisis.by];
  tellStance(month, id, crisis, { power, stance: side, why: why ?? [] });
  tellOpinion(month, [friend, power], { cause: 'cause.backed-us', value: OUR_BACKER, fades: 4 });
  tellOpinion(month, [enemy, power], {
    cause: 'cause.backed-our-rival',
    value: RIVALS_BACKER,
    fades: 4,
  });
}

/** A bystander stands between the two; the first who offers himself is taken. */
export function mediate(
  month: MonthWriter,
  power: PowerId,
  id: CrisisId,
  why: readonly Term[],
): void {
  const crisis = month.world.crises[id];
  if (!crisis || crisis.mediator !== null || crisis.backers[power]) return;
  tellStance(month, id, crisis, { power, stance: 'mediator', why });
}

/** Taking back a promise costs standing by how far up the crisis is; a mediator just goes home. */
export function standAside(
  month: MonthWriter,
  power: PowerId,
  id: CrisisId,
  why: readonly Term[],
): void {
  const crisis = month.world.crises[id];
  if (!crisis) return;
  const side = crisis.backers[power];
  tellStance(month, id, crisis, { power, stance: 'aside', why });
  if (side === undefined) return;
  const friend = side === 'by' ? crisis.by : crisis.against;
  const change = -priceOfLeaving(crisis.step);
  month.tell({ kind: 'prestige', power, change, reason: 'prestige.left-its-friend' });
  month.tell({ kind: 'trust', of: friend, toward: power, change: -15, reason: 'trust.broken' });
  tellOpinion(month, [friend, power], { cause: 'cause.left-us-alone', value: -20, fades: 4 });
}

interface Stand {
  readonly power: PowerId;
  readonly stance: CrisisStance;
  readonly why: readonly Term[];
}

const tellStance = (
  month: MonthWriter,
  crisis: CrisisId,
  { by, against, over }: Crisis,
  stand: Stand,
): void => month.tell({ kind: 'crisis-stance', crisis, by, against, over, ...stand });
