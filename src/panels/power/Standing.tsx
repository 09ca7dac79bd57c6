import { opinionFor, threatFor } from '../../game/reckon.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';
import { Section } from '../ui/Section.tsx';
import { Recognition } from './Recognition.tsx';

interface StandingProps {
  readonly power: PowerId;
  readonly me: PowerId;
}

/** What they think of us, we of them, how far each trusts the other's word, and the threat. */
export function Standing({ power, me }: StandingProps) {
  const game = useGame();
  const { say } = useSpeech();
  const { relations } = game.world;
  const theirs = opinionFor(game, power, me);
  const ours = opinionFor(game, me, power);
  const threat = threatFor(game, me, power);
  const feared = threatFor(game, power, me);
  return (
    <Section title={say('power.standing')}>
      <Recognition a={me} b={power} />
      <Explained
        open
        term="opinion"
        label={say('power.their-opinion')}
        sum={theirs.sum}
        terms={theirs.terms}
      />
      <Explained
        term="opinion"
        label={say('power.our-opinion')}
        sum={ours.sum}
        terms={ours.terms}
      />
      <Explained
        term="trust"
        label={say('power.their-trust')}
        sum={relations[power]?.[me]?.trust ?? 0}
        terms={[]}
      />
      <Explained
        term="trust"
        label={say('power.our-trust')}
        sum={relations[me]?.[power]?.trust ?? 0}
        terms={[]}
      />
      <Explained
        plain
        term="threat"
        label={say('power.threat')}
        sum={threat.sum}
        terms={threat.terms}
      />
      <Explained
        plain
        term="threat"
        label={say('power.feared')}
        sum={feared.sum}
        terms={feared.terms}
      />
    </Section>
  );
}
