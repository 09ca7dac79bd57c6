import { changesIn } from '../../game/crisisEstimates.ts';
import type { Crisis } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';
import { Sum } from '../ui/Sum.tsx';

/** The bystanders whose word would move the one who presses, and by how much. */
export function WhatWouldChange({ crisis }: { readonly crisis: Crisis }) {
  const changes = changesIn(useGame(), crisis);
  const { say } = useSpeech();
  if (changes.length === 0) return null;
  return (
    <Section title={say('crisis.would-change', { by: crisis.by })}>
      <ul className="lines">
        {changes.map(({ power, side, change, turns }) => {
          const friend = side === 'by' ? crisis.by : crisis.against;
          return (
            <li key={`${power} ${side}`}>
              <span>
                {say('crisis.if-backed', { power, friend })}
                {turns && <strong> {say('crisis.turns')}</strong>}
              </span>
              <Sum value={change} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
