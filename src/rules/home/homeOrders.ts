import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import { term } from '../term.ts';
import type { Faction, Party, UnitKind } from '../world.ts';
import type { PowerId, UnitId } from '../ids.ts';
import { swayParties } from './moveParties.ts';
import { reliefCost, type Relief } from './relief.ts';

/** Whose officers a purge takes. */
const ARM: Readonly<Partial<Record<Faction, UnitKind>>> = {
  army: 'army',
  navy: 'fleet',
  air: 'wing',
};
/** What bread does for the country, and propaganda for the party that governs. */
const BREAD = 3;
const PRESS = 2;
/** What a purge costs the state's calm. */
const FEAR = -3;

/** What governments have ordered at home this month. */
export function homeOrders(month: MonthWriter): void {
  for (const { power, order } of takeOrders(month, 'purge')) purge(month, power, order.faction);
  for (const { power, order } of takeOrders(month, 'party-law')) decree(month, power, order);
  for (const { power, order } of takeOrders(month, 'relief')) spend(month, power, order.on);
}

function purge(month: MonthWriter, power: PowerId, faction: Faction): void {
  const { survey, world } = month.survey();
  const kind = ARM[faction];
  const units = (survey.units[power] ?? []).filter(
    (id: UnitId) => kind !== undefined && world.units[id]?.kind === kind,
  );
  month.tell({ kind: 'purged', power, faction, units });
  steady(month, power, { reason: 'home.purge', value: FEAR });
}

/** A ban costs calm by how many it silences; the patron abroad takes note of either (ROM-7). */
function decree(
  month: MonthWriter,
  power: PowerId,
  { party, banned }: { readonly party: Party; readonly banned: boolean },
): void {
  const state = month.world.powers[power]?.parties[party];
  if (!state) return;
  month.tell({ kind: 'party-law', power, party, banned });
  const felt = 1 + Math.trunc(state.share / 8);
  steady(month, power, { reason: banned ? 'home.ban' : 'home.amnesty', value: banned ? -felt : 1 });
  if (state.patron === null || !month.world.powers[state.patron]?.alive) return;
  const cause = banned ? 'cause.banned-our-party' : 'cause.let-our-party-live';
  tellOpinion(month, [state.patron, power], { cause, value: banned ? -6 : 5, fades: 3 });
}

function spend(month: MonthWriter, power: PowerId, on: Relief): void {
  const own = month.world.powers[power];
  const cost = reliefCost(month.survey(), power, on);
  // Bread and the press may be asked to share one purse.
  if (!own || own.stocks.gold < cost) return;
  month.tell({ kind: 'relief', power, on, cost });
  if (on === 'bread') steady(month, power, { reason: 'home.bread', value: BREAD });
  else swayParties(month, power, { [own.ruling]: term('appeal.propaganda', PRESS) });
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
