import type { ConferenceId, Order, PowerId } from '../rules/index.ts';
import { conferencesWonBy } from './conferencesOf.ts';
import { type Dispatch, waitingDispatches } from './dispatches.ts';
import { eventOn } from './eventsOf.ts';
import { idleUnits } from './idleUnits.ts';
import type { Game, Panel } from './state.ts';
import { leadingClause } from './tell/leadingClause.ts';
import { overWhat } from './tell/overWhat.ts';
import { type Sentence, sentence } from './tell/sentence.ts';

/** Something that this month leaves open: what it is, what comes of saying nothing, where to decide. */
export interface Undecided {
  readonly what: Sentence;
  readonly silence: Sentence;
  readonly panel: Panel;
}

/** What is still open before the month ends, the most urgent first. Nothing here must be decided. */
export function undecided(game: Game, orders: readonly Order[]): Undecided[] {
  const { me } = game;
  if (me === null) return [];
  const idle = idleUnits(game, orders).length;
  return [
    ...waitingDispatches(game, orders).flatMap((dispatch) => letter(game, dispatch)),
    ...settlements(game, me, orders),
    ...(idle > 0 ? [open('units', { count: idle }, { kind: 'orders' })] : []),
  ];
}

function open(
  kind: string,
  about: Sentence['about'],
  panel: Panel = { kind: 'dispatches' },
): Undecided {
  return {
    what: sentence(`undecided.${kind}`, about),
    silence: sentence(`undecided.${kind}.silence`, about),
    panel,
  };
}

function letter(game: Game, dispatch: Dispatch): Undecided[] {
  const { calls, congresses, crises, offers } = (game.view ?? game).world;
  switch (dispatch.kind) {
    case 'call': {
      const call = calls[dispatch.call];
      return call ? [open('call', { by: call.by, against: call.against })] : [];
    }
    case 'crisis': {
      const crisis = crises[dispatch.crisis];
      if (!crisis) return [];
      const { by, against, over } = crisis;
      const panel: Panel = { kind: 'crisis', crisis: dispatch.crisis };
      return [open('crisis', { by, over: overWhat(over, against) }, panel)];
    }
    case 'event': {
      const event = eventOn(game, dispatch.event);
      if (!event) return [];
      const { title, usual, about } = event;
      return [
        {
          what: sentence(title, about),
          silence: sentence('dispatch.event.default', { ...about, option: usual.text }),
          panel: { kind: 'dispatches' },
        },
      ];
    }
    case 'congress': {
      const congress = congresses[dispatch.congress];
      const panel: Panel = { kind: 'congress', congress: dispatch.congress };
      return congress ? [open(`congress.${congress.stage}`, { by: congress.host }, panel)] : [];
    }
    case 'offer': {
      const offer = offers[dispatch.offer];
      const treaty = `pact.${leadingClause(offer?.clauses ?? [])}`;
      return offer ? [open('offer', { by: offer.from, treaty })] : [];
    }
    default:
      return [];
  }
}

/** Settlements at which we have not said what we want. */
function settlements(game: Game, me: PowerId, orders: readonly Order[]): Undecided[] {
  const isOpen = (id: ConferenceId): boolean =>
    !orders.some((order) => order.kind === 'claim-share' && order.conference === id) &&
    Object.keys(game.world.conferences[id]?.claims[me] ?? {}).length === 0;
  return conferencesWonBy(game, me)
    .filter(isOpen)
    .map((conference) =>
      open(
        'settlement',
        { loser: game.world.conferences[conference]?.loser ?? '' },
        { kind: 'conference', conference },
      ),
    );
}
