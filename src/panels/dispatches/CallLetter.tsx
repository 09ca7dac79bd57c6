import type { CallId } from '../../rules/index.ts';
import { treatyName } from '../../game/tell/orderSentence.ts';
import { useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { Letter } from './Letter.tsx';

/** An ally's call to arms, under the treaty that he appeals to. */
export function CallLetter({ id }: { readonly id: CallId }) {
  const { view } = useGame();
  const { say } = useSpeech();
  const answer = useDesk(({ orders }) =>
    orders.find((order) => order.kind === 'answer-call' && order.call === id),
  );
  const call = view?.world.calls[id];
  if (view === null || call === undefined) return null;
  const given = answer?.kind === 'answer-call' ? answer.honour : null;
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
        <AnswerButtons
          given={given}
          yes={{ label: 'dispatch.honour', order: { kind: 'answer-call', call: id, honour: true } }}
          no={{
            label: 'dispatch.decline',
            order: { kind: 'answer-call', call: id, honour: false },
          }}
        />
      }
    >
      <p>{say('dispatch.call.text', about)}</p>
      <p className="soft small">{say('dispatch.call.price', about)}</p>
    </Letter>
  );
}
