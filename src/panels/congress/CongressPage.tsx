import { Landmark } from 'lucide-react';
import { congressOrders, draftsOn, votesFor } from '../../game/congressesOf.ts';
import type { Congress, CongressId, Order } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Explained } from '../ui/Explained.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';
import { AskAnother } from './AskAnother.tsx';
import { Seats } from './Seats.tsx';

/** A conference table: what it is about, who sits at it, the drafts and what each is worth to us. */
export function CongressPage({ id }: { readonly id: CongressId }) {
  const { world } = useGame();
  const { say } = useSpeech();
  const congress = world.congresses[id];
  const mark = <Landmark className="mark" aria-hidden="true" />;
  if (congress === undefined) {
    return (
      <PanelFrame title={say('panel.congress')} mark={mark}>
        <Empty>{say('congress.closed')}</Empty>
      </PanelFrame>
    );
  }
  const { host, agenda, stage } = congress;
  const power = agenda.kind === 'against' ? agenda.power : '';
  const crisis = agenda.kind === 'crisis' ? agenda.crisis.split('-') : '';
  return (
    <PanelFrame
      title={say('congress.title', { host })}
      kicker={say(`congress.stage.${stage}`)}
      mark={mark}
      foot={<CongressActions id={id} />}
    >
      <p>{say(`congress.about.${agenda.kind}`, { power, crisis })}</p>
      <Seats congress={congress} />
      <Table congress={congress} />
    </PanelFrame>
  );
}

/** The drafts on the table, whose they are, and who has voted for them. */
function Table({ congress }: { readonly congress: Congress }) {
  const game = useGame();
  const { say } = useSpeech();
  const drafts = draftsOn(game, congress);
  if (drafts.length === 0) return <p className="soft">{say('congress.no-drafts')}</p>;
  return (
    <Section title={say('congress.drafts')}>
      <ul className="stack">
        {drafts.map(({ draft, by, worth }) => (
          <li key={draft}>
            <p className="spread">
              <strong>{say(`draft.${draft}`)}</strong>
              {by === undefined ? (
                <span className="soft">{say('congress.not-tabled')}</span>
              ) : (
                <PowerLink power={by} />
              )}
            </p>
            {worth && (
              <Explained
                term="acceptance"
                label={say('congress.worth')}
                sum={worth.sum}
                terms={worth.terms}
              />
            )}
            <p className="row small">
              {votesFor(congress, draft).map((power) => (
                <PowerLink key={power} power={power} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What we may do at this table this month. */
function CongressActions({ id }: { readonly id: CongressId }) {
  const game = useGame();
  const given = useDesk((state) => state.orders);
  const { give, takeBack } = useCommands();
  const { say } = useSpeech();
  const open = congressOrders(game, id);
  if (open.length === 0) return <p className="soft small">{say('congress.nothing-to-do')}</p>;
  const placeOf = (order: Order): number => {
    const key = JSON.stringify(order);
    return given.findIndex((each) => JSON.stringify(each) === key);
  };
  const toAsk = open.flatMap((order) =>
    order.kind === 'invite' && placeOf(order) < 0 ? [order] : [],
  );
  return (
    <div className="stack">
      <div className="row">
        {open
          .filter((order) => order.kind !== 'invite' || placeOf(order) >= 0)
          .map((order) => {
            const at = placeOf(order);
            return (
              <Button
                key={JSON.stringify(order)}
                aria-pressed={at >= 0}
                onClick={() => (at >= 0 ? takeBack(at) : give(order))}
              >
                {wordsOf(say, order)}
              </Button>
            );
          })}
      </div>
      <AskAnother invitations={toAsk} />
    </div>
  );
}

type Say = ReturnType<typeof useSpeech>['say'];

function wordsOf(say: Say, order: ReturnType<typeof congressOrders>[number]): string {
  switch (order.kind) {
    case 'invite':
      return say('congress.do.invite', { power: order.power });
    case 'take-seat':
      return say(order.accept ? 'congress.do.accept' : 'congress.do.decline');
    case 'propose':
      return say('congress.do.propose', { draft: order.draft });
    case 'vote':
      return say('congress.do.vote', { draft: order.for });
  }
}
