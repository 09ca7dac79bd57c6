import { MessageCircleQuestion } from 'lucide-react';
import type { PowerId } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { usePageKey } from '../keys/usePageKey.ts';
import { Button } from '../ui/Button.tsx';
import type { Wish } from './useWish.ts';

const KEY = 'w';

/** The question what they would want, and what they say to it. */
export function WishLine({ to, wish }: { readonly to: PowerId; readonly wish: Wish }) {
  const { say } = useSpeech();
  usePageKey(KEY, wish.ask);
  return (
    <div className="wish">
      <Button
        shortcut={KEY.toUpperCase()}
        aria-keyshortcuts={KEY}
        icon={<MessageCircleQuestion aria-hidden="true" />}
        onClick={wish.ask}
      >
        {say('desk.ask')}
      </Button>
      <output className={wish.said === 'nothing' ? 'bad' : 'soft'}>
        {wish.said !== null && say(`desk.wish.${wish.said}`, { to, count: wish.wanted.length })}
      </output>
    </div>
  );
}
