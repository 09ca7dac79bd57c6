import { Landmark } from 'lucide-react';
import {
  awardsFor,
  landsAtIssue,
  pointsFor,
  tableOf,
  winnersOf,
} from '../../game/conferencesOf.ts';
import type { Conference, ConferenceId, Order, PowerId } from '../../rules/index.ts';
import { useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';
import { LandAtIssue } from './LandAtIssue.tsx';
import { ShareChoice } from './ShareChoice.tsx';

const NOTHING: readonly Order[] = [];

/** A peace conference: who has how much to say, what everybody wants, and what comes of it. */
export function ConferencePage({ id }: { readonly id: ConferenceId }) {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const { me, world } = game;
  const conference = world.conferences[id];
  if (conference === undefined) return <Decided />;
  const isWinner = me !== null && conference.points[me] !== undefined;
  const table = (isWinner ? tableOf(game, me, id, orders) : null) ?? conference;
  return <Table id={id} table={table} me={isWinner ? me : null} />;
}

function Decided() {
  const { say } = useSpeech();
  return (
    <PanelFrame
      title={say('conference.kicker')}
      mark={<Landmark className="mark" aria-hidden="true" />}
    >
      <Empty>{say('conference.decided')}</Empty>
    </PanelFrame>
  );
}

interface TableProps {
  readonly id: ConferenceId;
  /** With our orders of this month among the claims. */
  readonly table: Conference;
  /** Null for those who have no word in it. */
  readonly me: PowerId | null;
}

function Table({ id, table, me }: TableProps) {
  const game = useGame();
  const { say } = useSpeech();
  const { loser, opened } = table;
  const awards = awardsFor(game, table);
  return (
    <PanelFrame
      title={say('conference.title', { loser })}
      kicker={say('conference.kicker')}
      mark={<Landmark className="mark" aria-hidden="true" />}
    >
      <p className="soft">{say('conference.how-it-ends', { since: opened })}</p>
      <Section title={say('conference.winners')}>
        <Winners id={id} table={table} me={me} />
      </Section>
      <Section title={say('conference.lands', { loser })}>
        {me !== null && <ShareChoice id={id} />}
        {me !== null && <p className="soft small">{say('conference.choose')}</p>}
        <ul className="lands-at-issue">
          {landsAtIssue(game, table).map((province) => (
            <LandAtIssue
              key={province}
              id={id}
              province={province}
              table={table}
              award={awards.find((each) => each.province === province)}
              me={me}
            />
          ))}
        </ul>
      </Section>
    </PanelFrame>
  );
}

function Winners({ id, table, me }: TableProps) {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const { say } = useSpeech();
  return (
    <ul>
      {winnersOf(table).map((winner) => (
        <li key={winner} className="spread">
          <PowerLink power={winner} />
          <span className="figure">
            {say('conference.points', {
              left: pointsFor(game, winner, id, winner === me ? orders : NOTHING),
              all: table.points[winner] ?? 0,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
