import { Scale } from 'lucide-react';
import type { CallId } from '../../rules/index.ts';
import { pleaFor } from '../../game/reckon.ts';
import { treatyName } from '../../game/tell/orderSentence.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Terms } from '../ui/Terms.tsx';
import { WarLink } from '../war/WarLink.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import { Letter } from './Letter.tsx';

/** An ally's call to arms, under the treaty that he appeals to. */
export function CallLetter({ id }: { readonly id: CallId }) {
  const game = useGame();
  const { view } = game;
  const { give } = useCommands();
  const { say } = useSpeech();
  const answer = useDesk(({ orders }) =>
    orders.find((order) => order.kind === 'answer-call' && order.call === id),
  );
  const call = view?.world.calls[id];
  if (view === null || call === undefined) return null;
  const given = answer?.kind === 'answer-call' ? answer.answer : null;
  const plea = pleaFor(game, id);
  const pleads = { kind: 'answer-call', call: id, answer: 'not-our-case' } as const;
  const about = {
    by: call.by,
    against: call.against,
    treaty: treatyName(view.world, call.treaty),
  };
  return (
    <Letter
      urgent
      from={call.by}
      kind={say('dispatch.call')}
      subject={say('dispatch.call.subject', about)}
      actions={
        <>
          <AnswerButtons
            given={given === null || given === 'not-our-case' ? null : given === 'honour'}
            yes={{
              label: 'dispatch.honour',
              order: { kind: 'answer-call', call: id, answer: 'honour' },
            }}
            no={{
              label: 'dispatch.decline',
              order: { kind: 'answer-call', call: id, answer: 'refuse' },
            }}
          />
          <Button
            aria-pressed={given === 'not-our-case'}
            icon={<Scale aria-hidden="true" />}
            onClick={() => give(pleads)}
          >
            {say('dispatch.plead')}
          </Button>
        </>
      }
    >
      <p>{say('dispatch.call.text', about)}</p>
      <WarLink war={call.war} />
      <p className="small">{say(plea.sum >= 0 ? 'dispatch.plea.holds' : 'dispatch.plea.fails')}</p>
      <Terms terms={plea.terms} />
      <p className="soft small">{say('dispatch.call.price', about)}</p>
    </Letter>
  );
}
