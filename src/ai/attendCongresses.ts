import {
  checkOrder,
  circleOf,
  contains,
  CRISIS_STEPS,
  draftsFor,
  opinionOf,
  protects,
  sortedKeys,
  sumOf,
  term,
  threatOf,
  voteTerms,
  type Agenda,
  type Congress,
  type CongressId,
  type Crisis,
  type Draft,
  type Order,
  type PowerId,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Chance in a hundred that a great power thinks of calling others to a table in a month. */
const RESTLESS = 4;
/** The same for whose turn it is when armies are called up over somebody else's quarrel. */
const ALARMED = 75;
/** What calling a congress risks. */
const RISK = -20;

/** Calls congresses, takes seats, lays drafts on the table and votes, each by its own sums. */
export function attendCongresses(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const { congresses } = situation.world;
  const orders = sortedKeys(congresses).flatMap((id): Order[] => {
    const state = congresses[id];
    return state?.seats[me] === undefined ? [] : attend(cabinet, id, state);
  });
  return [...orders, ...callOne(cabinet)].filter(
    (order) => checkOrder(situation, me, order) === 'allowed',
  );
}

function attend({ me, situation }: Cabinet, congress: CongressId, state: Congress): Order[] {
  if (state.stage === 'invitation') {
    const why = seatTerms({ me, situation }, state);
    return [{ kind: 'take-seat', congress, accept: sumOf(why) >= 0, why }];
  }
  const onTable = (draft: Draft): boolean => state.drafts[draft] !== undefined;
  const drafts = draftsFor(state.agenda);
  if (state.stage === 'drafting') {
    const best = bestOf(drafts.filter((draft) => !onTable(draft)));
    return best ? [{ kind: 'propose', congress, ...best }] : [];
  }
  const best = bestOf(drafts.filter(onTable));
  return [{ kind: 'vote', congress, for: best?.draft ?? 'none', why: best?.why ?? [] }];

  function bestOf(open: readonly Draft[]): { draft: Draft; why: readonly Term[] } | null {
    let found: { draft: Draft; why: readonly Term[]; sum: number } | null = null;
    for (const draft of open) {
      const why = voteTerms(situation, me, state, draft);
      const sum = sumOf(why);
      if (sum >= 0 && sum > (found?.sum ?? -1)) found = { draft, why, sum };
    }
    return found && { draft: found.draft, why: found.why };
  }
}

/** Why a power would come: a voice where its own matter is decided, and what it thinks of the host. */
function seatTerms(
  { me, situation }: Pick<Cabinet, 'me' | 'situation'>,
  { host, agenda }: Congress,
): Term[] {
  const crisis = agenda.kind === 'crisis' ? situation.world.crises[agenda.crisis] : undefined;
  const party = crisis !== undefined && (crisis.by === me || crisis.against === me);
  return [
    ...term('congress.voice', 8),
    ...term('congress.our-matter', party ? 20 : 0),
    ...term('congress.host', opinionOf(situation, me, host) / 4, { power: host }),
    ...(agenda.kind === 'against'
      ? term('congress.aimed-at', -opinionOf(situation, me, agenda.power) / 3, {
          power: agenda.power,
        })
      : []),
  ];
}

function callOne(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  if (situation.content.scenario.powers[me]?.rank !== 'great') return [];
  const chance = cabinet.draw('congress');
  const crisis = alarming(cabinet);
  const agenda = crisis
    ? hasTheWord(cabinet) && chance.chance(ALARMED) && crisis
    : chance.chance(RESTLESS) && usualAgenda(cabinet);
  if (!agenda) return [];
  const why = callTerms(cabinet, agenda);
  if (sumOf(why) < 0) return [];
  const circle = agenda.kind === 'security' && chance.chance(50) ? 'neighbours' : 'great';
  return [{ kind: 'call-congress', agenda, circle, why }];
}

/** The great powers call congresses over others' crises by turns: one speaks for all. */
function hasTheWord({ me, situation }: Cabinet): boolean {
  const { world, survey, content } = situation;
  const great = survey.living.filter((power) => content.scenario.powers[power]?.rank === 'great');
  return great[world.month % great.length] === me;
}

/** A crisis of others in which armies are called up. */
function alarming({ me, situation }: Cabinet): Agenda | null {
  const { crises } = situation.world;
  const grave = (state: Crisis | undefined): boolean =>
    state !== undefined &&
    state.by !== me &&
    state.against !== me &&
    CRISIS_STEPS.indexOf(state.step) >= CRISIS_STEPS.indexOf('mobilisation');
  const crisis = sortedKeys(crises).find((id) => grave(crises[id]));
  return crisis === undefined ? null : { kind: 'crisis', crisis };
}

/** Somebody to fear, else everybody's safety. */
function usualAgenda({ me, situation }: Cabinet): Agenda {
  let feared: PowerId | null = null;
  let worst = 50;
  for (const power of situation.survey.living) {
    const fear = threatOf(situation, me, power) + contains(situation, me, power) / 2;
    const great = situation.content.scenario.powers[power]?.rank === 'great';
    if (great && power !== me && fear > worst) [feared, worst] = [power, fear];
  }
  return feared === null ? { kind: 'security' } : { kind: 'against', power: feared };
}

/** Why a power would call a congress: who might come, what is at stake, and what failing costs. */
function callTerms({ me, situation }: Cabinet, agenda: Agenda): Term[] {
  const guests = circleOf(situation, me, agenda, 'great');
  const crisis = agenda.kind === 'crisis' ? situation.world.crises[agenda.crisis] : undefined;
  const mean = (of: (power: PowerId) => number): number => {
    let sum = 0;
    for (const power of guests) sum += of(power);
    return guests.length === 0 ? -30 : sum / guests.length;
  };
  const heart = 50 - (situation.world.powers[me]?.warSupport ?? 50);
  return [
    ...term('congress.risk', RISK),
    ...term('congress.guests', mean((power) => opinionOf(situation, power, me)) / 2),
    ...term('congress.fear', agenda.kind === 'against' ? 25 : 0),
    ...term('congress.peace', agenda.kind === 'security' ? 18 : 0),
    ...term('congress.war-near', crisis ? 20 + heart / 2 : 0),
    ...term('congress.ward', crisis ? protects(situation, me, crisis.against) / 8 : 0, {
      power: crisis?.against ?? me,
    }),
  ];
}
