import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import { term } from '../term.ts';
import type { StateOrder } from '../orders.ts';
import type { Faction, Power, UnitKind } from '../world.ts';
import type { PowerId, UnitId } from '../ids.ts';
import { swayParties } from './moveParties.ts';
import { RELIEF_GAIN, reliefCost, type Relief } from './relief.ts';

type Of<K extends StateOrder['kind']> = Extract<StateOrder, { readonly kind: K }>;
type HomeOrder = Of<'purge' | 'party-law'>;

/** Whose officers a purge takes. */
const ARM: Readonly<Partial<Record<Faction, UnitKind>>> = {
  army: 'army',
  navy: 'fleet',
  air: 'wing',
};
/** What a purge costs the state's calm. */
const FEAR = -3;
/** What it gains by letting a party live. */
const AMNESTY = 1;

/** What an order about a faction or a party does to the stability of a state. */
export function calmAfter(own: Power, order: HomeOrder): number {
  if (order.kind === 'purge') return FEAR;
  return order.banned ? -1 - Math.trunc(own.parties[order.party].share / 8) : AMNESTY;
}

/** What governments have ordered at home this month. */
export function homeOrders(month: MonthWriter): void {
  for (const { power, order } of takeOrders(month, 'purge')) purge(month, power, order);
  for (const { power, order } of takeOrders(month, 'party-law')) decree(month, power, order);
  for (const { power, order } of takeOrders(month, 'relief')) spend(month, power, order.on);
}

function purge(month: MonthWriter, power: PowerId, order: Of<'purge'>): void {
  const { faction } = order;
  const { survey, world } = month.survey();
  const own = world.powers[power];
  if (!own) return;
  const kind = ARM[faction];
  const units = (survey.units[power] ?? []).filter(
    (id: UnitId) => kind !== undefined && world.units[id]?.kind === kind,
  );
  month.tell({ kind: 'purged', power, faction, units });
  steady(month, power, { reason: 'home.purge', value: calmAfter(own, order) });
}

/** A ban costs calm by how many it silences; the patron abroad takes note of either (ROM-7). */
function decree(month: MonthWriter, power: PowerId, order: Of<'party-law'>): void {
  const own = month.world.powers[power];
  if (!own) return;
  const { party, banned } = order;
  const { patron } = own.parties[party];
  const value = calmAfter(own, order);
  month.tell({ kind: 'party-law', power, party, banned });
  steady(month, power, { reason: banned ? 'home.ban' : 'home.amnesty', value });
  if (patron === null || !month.world.powers[patron]?.alive) return;
  const cause = banned ? 'cause.banned-our-party' : 'cause.let-our-party-live';
  tellOpinion(month, [patron, power], { cause, value: banned ? -6 : 5, fades: 3 });
}

function spend(month: MonthWriter, power: PowerId, on: Relief): void {
  const own = month.world.powers[power];
  const cost = reliefCost(month.survey(), power, on);
  // Bread and the press may be asked to share one purse.
  if (!own || own.stocks.gold < cost) return;
  month.tell({ kind: 'relief', power, on, cost });
  if (on === 'bread') steady(month, power, { reason: 'home.bread', value: RELIEF_GAIN.bread });
  else
    swayParties(month, power, { [own.ruling]: term('appeal.propaganda', RELIEF_GAIN.propaganda) });
}

const steady = (
  month: MonthWriter,
  power: PowerId,
  why: { readonly reason: string; readonly value: number },
): void =>
  month.tell({
    kind: 'home',
    power,
    stability: why.value,
    warSupport: 0,
    terms: [why],
    heart: [],
  });
