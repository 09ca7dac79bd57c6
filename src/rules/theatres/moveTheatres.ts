import { endCommitment } from '../commitments/commit.ts';
import { givenTo } from '../commitments/backed.ts';
import { commitmentId, type Backed } from '../commitments/commitment.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { clamp, heldTo, sumOf, term } from '../term.ts';
import {
  THEATRE_SIDES,
  TRACK_END,
  type TheatreFacts,
  type TheatreSide,
  type TheatreThreshold,
} from './theatre.ts';
import { isStirring, theatreTerms } from './theatreTerms.ts';

/** A month brings a theatre no further than this. */
const STRIDE = 60;
/** Chance moves it up to so far either way. */
const LUCK = 8;
/** What passing a threshold does for whoever gives to the side that gains, and against the other. */
const STAR = 1;
/** The same when a side has won. */
const TRIUMPH = 3;

/** Far theatres move a step; what they pass on the way happens (phase 4). */
export function moveTheatres(month: MonthWriter): void {
  for (const facts of month.content.scenario.theatres) {
    const state = month.world.theatres[facts.id];
    if (!state || isDecided(state.track)) continue;
    const situation = month.survey();
    if (!isStirring(situation, facts)) continue;
    const luck = month.draw('theatre', facts.id).below(2 * LUCK + 1) - LUCK;
    const pulls = [...theatreTerms(situation, facts), ...term('theatre.luck', luck)];
    const change = clamp(sumOf(pulls), -STRIDE, STRIDE);
    if (change === 0) continue;
    const terms = heldTo(change, pulls, 'theatre.stride');
    month.tell({ kind: 'theatre-moved', theatre: facts.id, change, terms });
    for (const threshold of facts.thresholds) pass(month, facts, threshold);
    if (isDecided(state.track)) decide(month, facts, state.track < 0 ? 'first' : 'second');
  }
}

/** Whether one side has won. */
export const isDecided = (track: number): boolean => Math.abs(track) >= TRACK_END;

/** A threshold is passed once: above the middle on the way up, below it on the way down. */
function pass(month: MonthWriter, { id }: TheatreFacts, threshold: TheatreThreshold): void {
  const state = month.world.theatres[id];
  if (!state || state.passed[threshold.id]) return;
  const { at } = threshold;
  const gains: TheatreSide = at < 0 ? 'first' : 'second';
  const reached = gains === 'first' ? state.track <= at : state.track >= at;
  if (!reached) return;
  month.tell({
    kind: 'threshold-passed',
    theatre: id,
    threshold: threshold.id,
    track: state.track,
  });
  month.tell({ kind: 'event-due', event: threshold.event, due: month.world.month });
  rate(month, { kind: 'theatre', theatre: id, side: gains }, STAR);
}

/** The end of a tug of war: everybody goes home. */
function decide(month: MonthWriter, { id: theatre }: TheatreFacts, winner: TheatreSide): void {
  rate(month, { kind: 'theatre', theatre, side: winner }, TRIUMPH);
  for (const side of THEATRE_SIDES)
    for (const { power, to, what } of givenTo(month.world, { kind: 'theatre', theatre, side }))
      endCommitment(month, commitmentId(power, to, what), side === winner ? 'won' : 'lost', []);
}

/** Small wars are read as tests (WI-13): who gives to the side that gains rises, the others sink. */
function rate(month: MonthWriter, gaining: Extract<Backed, { kind: 'theatre' }>, by: number): void {
  for (const side of THEATRE_SIDES) {
    const gains = side === gaining.side;
    const powers = new Set(givenTo(month.world, { ...gaining, side }).map(({ power }) => power));
    for (const power of powers)
      month.tell({
        kind: 'prestige',
        power,
        change: gains ? by : -by,
        reason: gains ? 'prestige.theatre-gains' : 'prestige.theatre-losses',
      });
  }
}
