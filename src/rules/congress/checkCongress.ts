import type { CongressId, PowerId } from '../ids.ts';
import type { Order, StateOrder } from '../orders.ts';
import type { Verdict } from '../refusals.ts';
import { atWar, reach, recognises } from '../standing.ts';
import { sortedKeys, sortedValues } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { CIRCLES, type Agenda, type Circle, type Congress, type Draft } from './congress.ts';

type Of<K extends Order['kind']> = Extract<Order, { readonly kind: K }>;

/** A host has one congress at a time; its id tells whose it is. */
export const congressId = (host: PowerId): CongressId => host as string as CongressId;

/** Whom a host would ask: of its own will, recognised, not at war with it, nor what it is about. */
export function circleOf(
  situation: Situation,
  host: PowerId,
  agenda: Agenda,
  circle: Circle,
): PowerId[] {
  return situation.survey.living.filter((power) => {
    if (power === host || !canSit(situation, host, agenda, power)) return false;
    const great = situation.content.scenario.powers[power]?.rank === 'great';
    return circle === 'great' ? great : reach(situation, host, power) > 0;
  });
}

const canSit = (situation: Situation, host: PowerId, agenda: Agenda, power: PowerId): boolean =>
  situation.world.powers[power]?.overlord === null &&
  recognises(situation, host, power) &&
  !atWar(situation, host, power) &&
  !(agenda.kind === 'against' && agenda.power === power);

/** The drafts that suit an agenda. */
export function draftsFor({ kind }: Agenda): readonly Draft[] {
  if (kind === 'security') return ['consultation', 'neutrality', 'non-aggression'];
  return kind === 'against' ? ['consultation', 'front', 'sanctions'] : ['concession', 'withdrawal'];
}

/** Whether a power may call others to a table. */
export function checkCall(
  situation: Situation,
  power: PowerId,
  { agenda, circle }: Of<'call-congress'>,
): Verdict {
  const { world } = situation;
  if (world.powers[power]?.overlord) return 'foreign-affairs-elsewhere';
  if (world.congresses[congressId(power)]) return 'already-open';
  if (agenda.kind === 'against' && !world.powers[agenda.power]?.alive) return 'no-such-power';
  if (agenda.kind === 'against' && agenda.power === power) return 'own-power';
  if (agenda.kind === 'crisis') {
    if (!world.crises[agenda.crisis]) return 'no-such-crisis';
    if (talkedOver(situation, agenda.crisis)) return 'already-open';
  }
  return circleOf(situation, power, agenda, circle).length > 0 ? 'allowed' : 'nobody-to-ask';
}

/** Whether a congress sits over a crisis; as long as it does nobody goes a step further. */
export const talkedOver = ({ world }: Situation, crisis: string): boolean =>
  sortedValues(world.congresses).some(
    ({ agenda }) => agenda.kind === 'crisis' && agenda.crisis === crisis,
  );

/** The host may ask another power, as long as seats are being taken. */
export function checkInvite(
  situation: Situation,
  power: PowerId,
  { congress, power: guest }: Of<'invite'>,
): Verdict {
  const state = situation.world.congresses[congress];
  if (!state) return 'no-such-congress';
  if (state.host !== power) return 'not-the-host';
  if (state.stage !== 'invitation') return 'not-now';
  if (!situation.world.powers[guest]?.alive) return 'no-such-power';
  if (state.seats[guest] !== undefined) return 'takes-part-already';
  return canSit(situation, power, state.agenda, guest) ? 'allowed' : 'not-welcome';
}

/** Whoever is asked may take its seat or decline it. */
export function checkSeat(
  { world }: Situation,
  power: PowerId,
  { congress }: Of<'take-seat'>,
): Verdict {
  const state = world.congresses[congress];
  if (!state) return 'no-such-congress';
  if (state.stage !== 'invitation') return 'not-now';
  return state.seats[power] === 'invited' ? 'allowed' : 'no-seat';
}

/** Whoever lays the same draft on the table as another seconds it. */
export function checkPropose(
  { world }: Situation,
  power: PowerId,
  { congress, draft }: Of<'propose'>,
): Verdict {
  const state = world.congresses[congress];
  if (!state) return 'no-such-congress';
  if (state.seats[power] !== 'taken') return 'no-seat';
  if (state.stage !== 'drafting') return 'not-now';
  return draftsFor(state.agenda).includes(draft) ? 'allowed' : 'not-on-the-agenda';
}

/** One votes for a draft on the table, or for none. */
export function checkVote(
  { world }: Situation,
  power: PowerId,
  { congress, for: draft }: Of<'vote'>,
): Verdict {
  const state = world.congresses[congress];
  if (!state) return 'no-such-congress';
  if (state.seats[power] !== 'taken') return 'no-seat';
  if (state.stage !== 'voting') return 'not-now';
  return draft === 'none' || state.drafts[draft] !== undefined ? 'allowed' : 'not-on-the-agenda';
}

/** Everything that a power might order about congresses. */
export function congressOptions({ world, survey }: Situation, me: PowerId): StateOrder[] {
  const agendas: Agenda[] = [
    { kind: 'security' },
    ...survey.living.map((power): Agenda => ({ kind: 'against', power })),
    ...sortedKeys(world.crises).map((crisis): Agenda => ({ kind: 'crisis', crisis })),
  ];
  const calls = world.congresses[congressId(me)]
    ? []
    : agendas.flatMap((agenda) =>
        CIRCLES.map((circle): StateOrder => ({ kind: 'call-congress', agenda, circle })),
      );
  const sitting = sortedKeys(world.congresses).flatMap((congress): StateOrder[] => {
    const state = world.congresses[congress];
    return state?.seats[me] === undefined ? [] : atTable(survey.living, congress, state);
  });
  return [...calls, ...sitting];
}

function atTable(
  living: readonly PowerId[],
  congress: CongressId,
  { agenda }: Congress,
): StateOrder[] {
  const drafts = draftsFor(agenda);
  return [
    ...living.map((power): StateOrder => ({ kind: 'invite', congress, power })),
    ...[true, false].map((accept): StateOrder => ({ kind: 'take-seat', congress, accept })),
    ...drafts.map((draft): StateOrder => ({ kind: 'propose', congress, draft })),
    ...[...drafts, 'none' as const].map(
      (draft): StateOrder => ({ kind: 'vote', congress, for: draft }),
    ),
  ];
}
