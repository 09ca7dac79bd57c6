import { effortOf, programmeSheet } from '../../game/industryOf.ts';
import { EFFORT_COST, FIELDS, LEVEL_WORTH } from '../../game/words.ts';
import type { Field, PowerId } from '../../rules/index.ts';
import { useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import { Section } from '../ui/Section.tsx';
import { Terms } from '../ui/Terms.tsx';
import { useSetting } from './useSetting.ts';

/** What a state knows in each field, how far the next level is, and how hard it works at it. */
export function Programmes({ me }: { readonly me: PowerId }) {
  const { say } = useSpeech();
  return (
    <Section title={say('industry.programmes')}>
      <ul className="letters">
        {FIELDS.map((field) => (
          <li key={field}>
            <ProgrammeLine me={me} field={field} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ProgrammeLine({ me, field }: { readonly me: PowerId; readonly field: Field }) {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const set = useSetting();
  const { say } = useSpeech();
  const sheet = programmeSheet(game, me, field);
  if (sheet === null) return null;
  const { level, points, cost, terms, months } = sheet;
  return (
    <div className="stack">
      <div className="spread">
        <strong>{say('industry.level', { field: `field.${field}`, level })}</strong>
        <Choice
          quiet
          label={say('industry.effort', { field: `field.${field}` })}
          value={String(effortOf(game, orders, me, field))}
          options={EFFORT_COST.map((gold, effort) => [
            String(effort),
            say(`industry.effort.${effort}`, { gold }),
          ])}
          onChange={(value) =>
            set(
              { kind: 'programme', field, effort: Number(value) },
              (given) => given.kind === 'programme' && given.field === field,
            )
          }
        />
      </div>
      <p className="soft small">{say(`industry.does.${field}`, { percent: LEVEL_WORTH })}</p>
      <progress max={cost} value={points} aria-label={say('industry.progress')} />
      <p className="soft small">
        {months === null
          ? say('industry.at-rest', { points, cost })
          : say('industry.on-the-way', { points, cost, count: months })}
      </p>
      {terms.length > 0 && <Terms terms={terms} />}
    </div>
  );
}
