import { useEffect } from 'react';
import { isSameShare, sharesAt } from '../../game/sharing.ts';
import type { ConferenceId } from '../../rules/index.ts';
import { useCommands, useDesk, useDeskStore, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

/** Ways of having land, taken up like a pencil: all land that is drawn across then is claimed so. */
export function ShareChoice({ id }: { readonly id: ConferenceId }) {
  const { legal } = useGame();
  const entry = useDesk((state) => state.entry);
  const { takeUpShare } = useCommands();
  const { say } = useSpeech();
  useLayDown();
  const shares = legal === null ? [] : sharesAt(legal, id);
  if (shares.length === 0) return null;
  const current = entry.kind === 'sharing' && entry.conference === id ? entry.share : null;
  return (
    <>
      <p className="soft small">{say('conference.draw')}</p>
      <div className="row">
        {shares.map((share) => {
          const isUp = current !== null && isSameShare(current, share);
          return (
            <Button
              key={`${share.as} ${share.for ?? ''}`}
              aria-pressed={isUp}
              onClick={() => takeUpShare(isUp ? null : { kind: 'sharing', conference: id, share })}
            >
              {say('conference.draw-as', {
                way: `conference.as.${share.as}`,
                for: share.for ?? '',
              })}
            </Button>
          );
        })}
      </div>
    </>
  );
}

/** Whoever leaves the conference lays the pencil down. */
function useLayDown(): void {
  const store = useDeskStore();
  const { takeUpShare } = useCommands();
  useEffect(
    () => () => {
      if (store.getState().entry.kind === 'sharing') takeUpShare(null);
    },
    [store, takeUpShare],
  );
}
