import { type AnswerLine, answerLines, chanceLine } from '../content/answerLines.ts';
import {
  type EventId,
  type PackPicture,
  type Month,
  type PowerId,
  type TextKey,
  whyNot,
} from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';
import type { Blank } from './tell/sentence.ts';

/** Whether an event is over, would come about as things stand, or waits for something. */
export type EventState = 'done' | 'ready' | 'waits';

/** An event or a decision of the packs, and how far it is from happening, as far as one can know. */
export interface EventWatched {
  readonly id: EventId;
  readonly title: TextKey;
  /** What fills the blanks of its title. */
  readonly about: Readonly<Record<string, Blank>>;
  readonly state: EventState;
  readonly happened: Month | null;
  /** When it may come again, if it rests till then. */
  readonly rests: Month | null;
}

/** The same with its reasons. */
export interface EventExplained extends EventWatched {
  readonly picture: PackPicture | null;
  readonly source: string | null;
  readonly actor: PowerId | null;
  /** Whether the actor is a living power. */
  readonly stands: boolean;
  readonly lines: readonly AnswerLine[];
  /** If every condition holds: in a thousand; for a decision what speaks for it. */
  readonly odds: number;
  /** When it comes about, in the words of its file; null for what its power decides by itself. */
  readonly chance: string | null;
}

/** Every event and every decision of the packs, in their order. */
export function eventsWatched(game: Game): EventWatched[] {
  const { events, decisions } = game.content.scenario;
  return [...events, ...decisions].flatMap(({ id }) => explainEvent(game, id) ?? []);
}

/** Why an event would happen this month, or would not; undefined if the packs have none of this id. */
export function explainEvent(game: Game, id: EventId): EventExplained | undefined {
  const situation = knownSituation(game);
  const found = whyNot(situation, id);
  if (!found) return undefined;
  const { event, happened, earliest, actor, stands, when, chance, odds } = found;
  const due = earliest !== null && earliest <= situation.world.month;
  const ready = due && stands && when.holds && chance?.kind !== 'follow-up';
  const target = 'target' in event ? event.target : undefined;
  return {
    id,
    title: event.title,
    about: { ...(actor ? { actor } : {}), ...(target ? { target } : {}) },
    state: earliest === null ? 'done' : ready ? 'ready' : 'waits',
    happened,
    rests: due ? null : earliest,
    picture: ('picture' in event ? event.picture : undefined) ?? null,
    source: event.source ?? null,
    actor,
    stands,
    lines: answerLines(when),
    odds,
    chance: chance && chanceLine(chance),
  };
}
