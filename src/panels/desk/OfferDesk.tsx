import { Send } from 'lucide-react';
import { useState } from 'react';
import { balanceFor } from '../../game/reckon.ts';
import { noticeOf } from '../../game/words.ts';
import type { Clause, Month, PowerId } from '../../rules/index.ts';
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
  /** Clauses that the desk opens with. */
  readonly initial: readonly Clause[];
}

/** Where a treaty is drafted, with both sides' balance in sight while the pen moves. */
export function OfferDesk({ me, to, initial }: OfferDeskProps) {
  const game = useGame();
  const { give, open } = useCommands();
  const speech = useSpeech();
  const [clauses, setClauses] = useState<readonly Clause[]>(initial);
  const [until, setUntil] = useState<Month | null>(null);
  const [notice, setNotice] = useState(0);
  const sent = useDesk(({ orders }) =>
    orders.some((each) => each.kind === 'offer' && each.to === to),
  );
  const empty = clauses.length === 0;
  const wish = useWish({ me, to, clauses, onChange: setClauses });
  const send = () => {
    give({ kind: 'offer', to, clauses, until, ...noticeOf(notice) });
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
        <TermChoice of="treaty" until={until} now={game.world.month} onChange={setUntil} />
        <NoticeChoice notice={notice} onChange={setNotice} />
      </div>
      <Parliaments parties={[me, to]} clauses={clauses} />
      {!empty && (
        <div className="balances" aria-live="polite">
          <BalanceSheet
            balance={balanceFor(game, to, me, clauses)}
            verdict={{ yes: 'balance.would-accept', no: 'balance.would-refuse' }}
          />
          <BalanceSheet
            balance={balanceFor(game, me, to, clauses)}
            verdict={{ yes: 'balance.we-gain', no: 'balance.we-lose' }}
          />
        </div>
      )}
      <Section title={speech.say('desk.add')}>
        <ClausePicker me={me} to={to} clauses={clauses} onChange={setClauses} />
      </Section>
    </PanelFrame>
  );
}
