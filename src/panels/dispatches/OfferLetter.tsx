import { offerBalance } from '../../game/reckon.ts';
import { leadingClause } from '../../game/tell/leadingClause.ts';
import { answerBy } from '../../game/words.ts';
import type { OfferId, PowerId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { BreachLine } from '../orders/BreachLine.tsx';
import { BalanceSheet } from '../ui/BalanceSheet.tsx';
import { Button } from '../ui/Button.tsx';
import { Clauses } from '../ui/Clauses.tsx';
import { Parliaments } from '../ui/Parliaments.tsx';
import { TreatyTerms } from '../ui/TreatyTerms.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import { Letter } from './Letter.tsx';

/** A treaty that another power puts before us, with what it is worth to us. */
export function OfferLetter({ id, me }: { readonly id: OfferId; readonly me: PowerId }) {
  const game = useGame();
  const { openDesk } = useCommands();
  const speech = useSpeech();
  const answer = useDesk(({ orders }) =>
    orders.find((order) => order.kind === 'answer' && order.offer === id),
  );
  const offer = game.view?.world.offers[id];
  if (offer === undefined) return null;
  const given = answer?.kind === 'answer' ? answer.accept : null;
  return (
    <Letter
      from={offer.from}
      kind={speech.say('dispatch.offer')}
      subject={speech.say(`pact.${leadingClause(offer.clauses)}`)}
      actions={
        <>
          <AnswerButtons
            given={given}
            yes={{ label: 'dispatch.accept', order: { kind: 'answer', offer: id, accept: true } }}
            no={{ label: 'dispatch.refuse', order: { kind: 'answer', offer: id, accept: false } }}
          />
          <Button onClick={() => openDesk(offer.from, offer)}>
            {speech.say('dispatch.counter')}
          </Button>
        </>
      }
    >
      <Clauses clauses={offer.clauses} />
      <p className="small">{speech.say('dispatch.answer-by', { month: answerBy(offer) })}</p>
      <p className="soft small">
        <TreatyTerms {...offer} />
      </p>
      <Parliaments parties={[offer.from, me]} clauses={offer.clauses} />
      <BreachLine order={{ kind: 'answer', offer: id, accept: true }} />
      <BalanceSheet
        balance={offerBalance(game, me, offer.from, offer)}
        verdict={{ yes: 'balance.we-gain', no: 'balance.we-lose' }}
      />
    </Letter>
  );
}
