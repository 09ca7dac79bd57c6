import { pressTerms, yieldTerms } from '../crises/resolve.ts';
import { pledged } from '../crises/contingents.ts';
import { contains, protects } from '../diplomacy/aims.ts';
import type { Clause } from '../diplomacy/clause.ts';
import { checkClause } from '../diplomacy/clauseRules.ts';
import { BANNED } from '../diplomacy/clauses/sanctions.ts';
import { opinionOf } from '../diplomacy/opinion.ts';
import { weigh } from '../diplomacy/weigh.ts';
import type { PowerId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import type { Crisis } from '../world.ts';
import type { Agenda, Congress, Draft } from './congress.ts';

/** Nobody likes to go home from a congress with nothing. */
const SOMETHING_TO_SHOW = 6;

/** What has been promised already is not worth promising again. */
const ALREADY = -40;

/** Who has taken a seat. */
export const seated = ({ seats }: Congress): PowerId[] =>
  sortedKeys(seats).filter((power) => seats[power] === 'taken');

/** Every good that sanctions can keep from a power. */
const sanctionsOn = (against: PowerId): Clause[] =>
  BANNED.map((good): Clause => ({ kind: 'sanctions', against, good }));

/** What the parties of an agreed draft promise each other. */
export function clausesOf(agenda: Agenda, draft: Draft): Clause[] {
  switch (draft) {
    case 'neutrality':
    case 'non-aggression':
      return [{ kind: draft }, { kind: 'consultation' }];
    case 'front':
      return agenda.kind === 'against' ? [{ kind: 'alliance', against: agenda.power }] : [];
    case 'sanctions':
      return agenda.kind === 'against' ? sanctionsOn(agenda.power) : [];
    case 'consultation':
    case 'concession':
    case 'withdrawal':
      return [{ kind: 'consultation' }];
  }
}

/** Why a seat would vote for a draft, or would not. */
export function voteTerms(
  situation: Situation,
  me: PowerId,
  congress: Congress,
  draft: Draft,
): Term[] {
  const { agenda, host } = congress;
  const crisis = agenda.kind === 'crisis' ? situation.world.crises[agenda.crisis] : undefined;
  const matter = crisis
    ? settlementTerms(situation, me, crisis, draft)
    : pactTerms(situation, me, congress, draft);
  return [
    ...matter,
    ...term('congress.something-to-show', SOMETHING_TO_SHOW),
    ...term('congress.host', me === host ? 8 : opinionOf(situation, me, host) / 8, { power: host }),
  ];
}

/** A pact of many is worth what it is worth with each of the others, in the mean. */
function pactTerms(situation: Situation, me: PowerId, congress: Congress, draft: Draft): Term[] {
  const others = seated(congress).filter((power) => power !== me);
  const clauses = clausesOf(congress.agenda, draft);
  const [main] = clauses;
  return others.flatMap((power) =>
    main && checkClause(situation, main, me, power) === 'already-agreed'
      ? term('congress.already', ALREADY / others.length, { power })
      : term('congress.with', weigh(situation, me, power, clauses).sum / others.length, { power }),
  );
}

function settlementTerms(situation: Situation, me: PowerId, crisis: Crisis, draft: Draft): Term[] {
  const { by, against } = crisis;
  const concession = draft === 'concession';
  if (me === by) {
    const resolve = sumOf(pressTerms(situation, crisis));
    return concession
      ? term('congress.prize', 30)
      : term('congress.no-fight', clamp(-resolve, -40, 30));
  }
  if (me === against) {
    const readiness = sumOf(yieldTerms(situation, crisis));
    return concession
      ? term('congress.readiness', clamp(readiness, -60, 30))
      : term('congress.saved', 40);
  }
  const sign = concession ? 1 : -1;
  const heart = situation.world.powers[me]?.warSupport ?? 50;
  return [
    ...term('congress.peace-at-a-price', concession ? (50 - heart) / 2 : 0),
    ...term('congress.their-side', (sign * opinionOf(situation, me, by)) / 6, { power: by }),
    ...term('congress.other-side', (-sign * opinionOf(situation, me, against)) / 6, {
      power: against,
    }),
    ...term('congress.ward', (-sign * protects(situation, me, against)) / 4, { power: against }),
    ...term('congress.feared', (-sign * contains(situation, me, by)) / 6, { power: by }),
    ...term('congress.our-word', pledged(situation, me, against, by) ? -10 * sign : 0, {
      power: against,
    }),
  ];
}
