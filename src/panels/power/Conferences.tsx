import { Landmark } from 'lucide-react';
import { conferencesOf } from '../../game/conferencesOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';

/** The settlements that a power sits at, or that are made over it, each with its own page. */
export function Conferences({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const { open } = useCommands();
  const { say } = useSpeech();
  return conferencesOf(game, power).map(([id, { loser }]) => (
    <Section key={id} title={say('conference.title', { loser })}>
      <Button
        look="main"
        icon={<Landmark aria-hidden="true" />}
        onClick={() => open({ kind: 'conference', conference: id })}
      >
        {say('conference.open')}
      </Button>
    </Section>
  ));
}
