import { Send } from 'lucide-react';
import { useState } from 'react';
import { offerBalance } from '../../game/reckon.ts';
import { noticeOf } from '../../game/words.ts';
import type { OfferTerms, PowerId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { BalanceSheet } from '../ui/BalanceSheet.tsx';
import { Button } from '../ui/Button.tsx';
import { Flag } from '../ui/Flag.tsx';
import { Parliaments } from '../ui/Parliaments.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Section } from '../ui/Section.tsx';
import { ClausePicker } from './ClausePicker.tsx';
import { Draft } from './Draft.tsx';
import { NoticeChoice } from './NoticeChoice.tsx';
import { TermChoice } from './TermChoice.tsx';
import { useWish } from './useWish.ts';
import { WishLine } from './WishLine.tsx';

interface OfferDeskProps {
  readonly me: PowerId;
  readonly to: PowerId;
  /** The draft that the desk opens with. */
  readonly initial: OfferTerms;
}

/** Where a treaty is drafted, with both sides' balance in sight while the pen moves. */
export function OfferDesk({ me, to, initial }: OfferDeskProps) {
  const { world } = useGame();
  const { give, open } = useCommands();
  const speech = useSpeech();
  const [clauses, setClauses] = useState(initial.clauses);
  const [until, setUntil] = useState(initial.until);
  const [notice, setNotice] = useState(initial.notice ?? 0);
  const sent = useDesk(({ orders }) =>
    orders.some((each) => each.kind === 'offer' && each.to === to),
  );
  const empty = clauses.length === 0;
  const offer = { clauses, until, ...noticeOf(notice) };
  const wish = useWish({ me, to, offer, onChange: setClauses });
  const send = () => {
    give({ kind: 'offer', to, ...offer });
    open({ kind: 'orders' });
  };
  return (
    <PanelFrame
      title={speech.say('desk.title', { to })}
      kicker={speech.say('desk.kicker')}
      mark={<Flag power={to} size="l" />}
      foot={
        <div className="row">
          <Button look="main" disabled={empty} icon={<Send aria-hidden="true" />} onClick={send}>
            {speech.say(sent ? 'desk.send-instead' : 'desk.send')}
          </Button>
          <Button look="quiet" onClick={() => open({ kind: 'missions', to })}>
            {speech.say('power.missions')}
          </Button>
          <Button look="quiet" onClick={() => open({ kind: 'power', power: to })}>
            {speech.say('desk.back')}
          </Button>
        </div>
      }
    >
      <Draft me={me} to={to} clauses={clauses} wanted={wish.wanted} onChange={setClauses} />
      {!empty && <WishLine to={to} wish={wish} />}
      <div className="row">
        <TermChoice of="treaty" until={until} now={world.month} onChange={setUntil} />
        <NoticeChoice notice={notice} onChange={setNotice} />
      </div>
      <Parliaments parties={[me, to]} clauses={clauses} />
      {!empty && <Balances me={me} to={to} offer={offer} />}
      <Section title={speech.say('desk.add')}>
        <ClausePicker me={me} to={to} clauses={clauses} onChange={setClauses} />
      </Section>
    </PanelFrame>
  );
}

/** What the offer is worth to them and to us. */
function Balances({ me, to, offer }: Pick<OfferDeskProps, 'me' | 'to'> & { offer: OfferTerms }) {
  const game = useGame();
  return (
    <div className="balances" aria-live="polite">
      <BalanceSheet
        balance={offerBalance(game, to, me, offer)}
        verdict={{ yes: 'balance.would-accept', no: 'balance.would-refuse' }}
      />
      <BalanceSheet
        balance={offerBalance(game, me, to, offer)}
        verdict={{ yes: 'balance.we-gain', no: 'balance.we-lose' }}
      />
    </div>
  );
}
