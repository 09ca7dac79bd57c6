import type { CongressFact } from '../congress/congressFact.ts';
import type { Appliers } from './applier.ts';

export const congress: Appliers<CongressFact['kind']> = {
  'congress-called': (world, { congress: id, host, agenda, invited }) => {
    const seats = Object.fromEntries(invited.map((power) => [power, 'invited' as const]));
    world.congresses[id] = {
      host,
      agenda,
      opened: world.month,
      stage: 'invitation',
      seats: { ...seats, [host]: 'taken' },
      drafts: {},
      votes: {},
    };
  },
  'congress-seat': (world, { congress: id, power, seat }) => {
    const state = world.congresses[id];
    if (state) state.seats[power] = seat;
  },
  'congress-draft': (world, { congress: id, power, draft }) => {
    const state = world.congresses[id];
    if (state) state.drafts[draft] ??= power;
  },
  'congress-vote': (world, { congress: id, power, for: draft }) => {
    const state = world.congresses[id];
    if (state) state.votes[power] = draft;
  },
  'congress-stage': (world, { congress: id, stage }) => {
    const state = world.congresses[id];
    if (state) state.stage = stage;
  },
  'congress-closed': (world, { congress: id, agenda }) => {
    delete world.congresses[id];
    const crisis = agenda.kind === 'crisis' ? world.crises[agenda.crisis] : undefined;
    // It has rested while they talked: it cools from now on.
    if (crisis) crisis.stepped = world.month;
  },
};
