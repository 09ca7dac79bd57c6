import { ArrowLeft, Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AnswerLine } from '../../content/answerLines.ts';
import type { Game } from '../../game/state.ts';
import { explainEvent } from '../../game/whyOf.ts';
import type { EventId } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Picture } from '../ui/Picture.tsx';
import { Section } from '../ui/Section.tsx';

interface WhyEventProps {
  readonly game: Game;
  readonly id: EventId;
  readonly onBack: () => void;
}

/** Why (not): the tree of an event's conditions with each one's truth and what was found. */
export function WhyEvent({ game, id, onBack }: WhyEventProps) {
  const { say, month } = useSpeech();
  const event = explainEvent(game, id);
  if (event === undefined) return null;
  const {
    title,
    about,
    picture,
    actor,
    stands,
    lines,
    odds,
    chance,
    happened,
    rests,
    state,
    source,
  } = event;
  return (
    <Section title={say(title, about)}>
      <p className="soft small">
        <code>{id}</code> · {say(`events.${state}`)}
        {happened !== null && ` · ${say('events.happened', { date: month(happened) })}`}
        {rests !== null && ` · ${say('events.rests', { date: month(rests) })}`}
      </p>
      {picture !== null && <Picture picture={picture} />}
      <ul className="why-tree">
        <Line holds={stands} depth={0}>
          <code>actor</code> {actor ?? say('events.by-the-fact')}
        </Line>
        {lines.map((line) => (
          <Line key={line.path} holds={line.holds} depth={line.depth}>
            <Words {...line} />
          </Line>
        ))}
      </ul>
      <p className="small">
        {say(chance === null ? 'events.decided' : 'events.chance', { odds })}{' '}
        {chance !== null && <code>{chance}</code>}
      </p>
      {source !== null && <p className="soft small">{say('events.source', { source })}</p>}
      <Button look="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
        {say('events.back')}
      </Button>
    </Section>
  );
}

interface LineProps {
  readonly holds: boolean;
  readonly depth: number;
  readonly children: ReactNode;
}

function Line({ holds, depth, children }: LineProps) {
  const { say } = useSpeech();
  const Mark = holds ? Check : X;
  return (
    <li data-holds={holds} style={{ paddingInlineStart: `${depth * 1.1}rem` }}>
      <Mark aria-hidden="true" />
      <span>
        <span className="unseen">{`${say(holds ? 'events.holds' : 'events.fails')}: `}</span>
        {children}
      </span>
    </li>
  );
}

/** What the file asks, and what stands in the world. */
function Words({ word, each, asked, found }: AnswerLine) {
  const { say } = useSpeech();
  return (
    <>
      <code>{word}</code> {each !== null && <code>{`each ${each} `}</code>}
      {asked}
      {found !== null && <strong>{` ${say('events.found', { found })}`}</strong>}
    </>
  );
}
