import type { Commands } from '../commands.ts';
import type { Account } from '../worker/work.ts';
import { attempt, type Parts } from './parts.ts';

/** Explaining what was ordered and failed. The worker does it: the search takes a while. */
export const explaining = (parts: Parts): Pick<Commands, 'explain'> => ({
  explain: async (month, unit) => {
    let found: Account | null = null;
    await attempt(parts, async () => {
      found = await parts.worker.ask('explain', { month, unit });
    });
    return found;
  },
});
