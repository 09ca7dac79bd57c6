import {
  clamp,
  FACTIONS,
  innerLife,
  PARTIES,
  sumOf,
  type Fact,
  type Faction,
  type Party,
  type PowerId,
  type Term,
} from '../rules/index.ts';
import type { Game } from './state.ts';

/** How a power stood at home at one moment; every figure 0 to 100. */
export interface HomePoint {
  stability: number;
  warSupport: number;
  readonly factions: Record<Faction, number>;
  readonly parties: Record<Party, number>;
}

/** How a power stood at home at the start and after each month played, from the facts alone. */
export function homeHistory({ content, months }: Game, power: PowerId): readonly HomePoint[] {
  const { setUp, home } = content.scenario;
  const facts = setUp.powers[power];
  if (!facts) return [];
  const { factions, parties } = innerLife(facts, home[power]);
  let now: HomePoint = {
    stability: facts.stability,
    warSupport: facts.warSupport,
    factions,
    parties: Object.fromEntries(PARTIES.map((each) => [each, parties[each].share])) as Record<
      Party,
      number
    >,
  };
  const points = [now];
  for (const { log } of months) {
    now = { ...now, factions: { ...now.factions }, parties: { ...now.parties } };
    for (const fact of log) if ('power' in fact && fact.power === power) move(now, fact);
    points.push(now);
  }
  return points;
}

function move(now: HomePoint, fact: Fact): void {
  if (fact.kind === 'home') {
    now.stability = clamp(now.stability + fact.stability, 0, 100);
    now.warSupport = clamp(now.warSupport + fact.warSupport, 0, 100);
  }
  if (fact.kind === 'factions')
    for (const each of FACTIONS)
      now.factions[each] = clamp(now.factions[each] + sumOf(fact.changes[each] ?? []), 0, 100);
  if (fact.kind === 'parties')
    for (const each of PARTIES) now.parties[each] += sumOf(fact.changes[each] ?? []);
}

/** What moved a power at home in the last month played. */
export interface HomeCauses {
  readonly stability: readonly Term[];
  readonly heart: readonly Term[];
  readonly factions: Readonly<Partial<Record<Faction, readonly Term[]>>>;
  readonly parties: Readonly<Partial<Record<Party, readonly Term[]>>>;
}

/** The named causes of the last month, as the log tells them; parties move by the quarter. */
export function lastCauses({ months }: Game, power: PowerId): HomeCauses {
  const causes = { stability: [] as Term[], heart: [] as Term[], factions: {}, parties: {} };
  for (const fact of months.at(-1)?.log ?? []) {
    if (fact.kind === 'home' && fact.power === power) {
      causes.stability.push(...fact.terms);
      causes.heart.push(...fact.heart);
    }
    if (fact.kind === 'factions' && fact.power === power)
      causes.factions = { ...causes.factions, ...fact.changes };
  }
  const moved = months
    .slice(-3)
    .flatMap(({ log }) => log)
    .findLast((fact) => fact.kind === 'parties' && fact.power === power);
  if (moved?.kind === 'parties') causes.parties = moved.changes;
  return causes;
}

/** The factions and the parties in the order in which they are shown. */
export const HOME_LISTS = { factions: FACTIONS, parties: PARTIES } as const;
