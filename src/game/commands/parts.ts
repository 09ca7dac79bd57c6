import type { Host } from '../host.ts';
import type { Game, GameState, Notice } from '../state.ts';
import type { GameStore } from '../store.ts';
import { say } from '../texts/say.ts';
import type { Client } from '../worker/client.ts';
import { asFailure } from '../worker/failure.ts';

/** What every command works with. */
export interface Parts {
  readonly store: GameStore;
  readonly host: Host;
  readonly worker: Client;
  /** The name of this tab among the writers of saves. */
  readonly tab: string;
}

/** Changes some of the state. */
export const put = ({ store }: Parts, change: Partial<GameState>): void => store.setState(change);

/** The game whose month is being ordered, or null at any other time. */
export function orderable({ store }: Parts): Game | null {
  const { stage, game } = store.getState();
  return stage.kind === 'playing' ? game : null;
}

/** Shows a message. */
export function tell(
  parts: Parts,
  kind: Notice['kind'],
  key: string,
  about?: Readonly<Record<string, string | number>>,
): void {
  put(parts, { notice: { kind, text: say(key, about) } });
}

/** Shows what went wrong, and what to do about it. */
export function complain(parts: Parts, error: unknown): void {
  const { code, about } = asFailure(error);
  tell(parts, 'error', `problem.${code}`, about);
}

/** Waits until the game can be seen: what has time would only hold it up. */
export function inSight({ store }: Parts): Promise<void> {
  const isUp = (): boolean => store.getState().curtain === 'up';
  if (isUp()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!isUp()) return;
      stop();
      resolve();
    });
  });
}

/** Runs something that may fail; a failure becomes a message. Answers whether it went well. */
export async function attempt(parts: Parts, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    complain(parts, error);
    return false;
  }
}
