/** Which slots this tab holds; the browser lets go of them when the tab closes. */
export interface TabLocks {
  /** False when another tab holds the slot. */
  claim(slot: string): Promise<boolean>;
  release(slot: string): void;
}

/**
 * Slots held by the Web Locks of the browser. Where there are none (pages that are not served
 * securely) every claim is granted, and the owner written in the save is the guard that is left.
 */
export function tabLocks(locks: LockManager | undefined): TabLocks {
  const held = new Map<string, () => void>();
  return {
    claim: (slot) => {
      if (locks === undefined || held.has(slot)) return Promise.resolve(true);
      return new Promise((answer, fail) => {
        const hold = (lock: Lock | null): Promise<void> | undefined => {
          answer(lock !== null);
          if (lock === null) return undefined;
          return new Promise((release) => held.set(slot, release));
        };
        locks.request(`brenner save ${slot}`, { ifAvailable: true }, hold).catch(fail);
      });
    },
    release: (slot) => {
      held.get(slot)?.();
      held.delete(slot);
    },
  };
}
