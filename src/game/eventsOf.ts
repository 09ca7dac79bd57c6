import {
  type EventId,
  deedsOf,
  type EventOption,
  type PackPicture,
  eventsById,
  defaultOption,
  optionsAsked,
  type PlayedDeed,
  type PowerId,
  scopeOfQuestion,
  type TextKey,
} from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';
import type { Blank } from './tell/sentence.ts';
import { blanksOf } from './tell/tellEvents.ts';

/** A way to answer an event, with what it would do as far as we know. */
export interface OptionOnDesk extends EventOption {
  readonly deeds: readonly PlayedDeed[];
}

/** An event that waits for the player's choice. */
export interface EventOnDesk {
  readonly title: TextKey;
  readonly text: TextKey;
  readonly picture: PackPicture | null;
  readonly actor: PowerId;
  /** What fills the blanks of its texts. */
  readonly about: Readonly<Record<string, Blank>>;
  readonly options: readonly OptionOnDesk[];
  /** What is taken if nobody answers. */
  readonly usual: EventOption;
}

/** What one needs to answer an event; null if it waits no longer. */
export function eventOn(game: Game, id: EventId): EventOnDesk | null {
  const situation = knownSituation(game);
  const asked = situation.world.questions[id];
  const facts = eventsById(game.content.scenario.events).get(id);
  if (!asked || !facts) return null;
  const options = optionsAsked(situation, id);
  const usual = defaultOption(options, facts);
  if (!usual) return null;
  const { title, text, picture = null } = facts;
  const scope = scopeOfQuestion(situation, asked);
  return {
    title,
    text,
    picture,
    actor: asked.actor,
    about: blanksOf(asked),
    options: options.map((each) => ({ ...each, deeds: deedsOf(scope, each.effects) })),
    usual,
  };
}
