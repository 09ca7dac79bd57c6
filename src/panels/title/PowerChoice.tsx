import { playablePowers } from '../../game/livingPowers.ts';
import type { Content, PowerId } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import { PowerCard } from './PowerCard.tsx';
import { WatchCard } from './WatchCard.tsx';

interface PowerChoiceProps {
  readonly content: Content;
  /** null watches. */
  readonly power: PowerId | null;
  readonly onChange: (power: PowerId | null) => void;
}

/** Whom to play: the suggested powers as cards, all the others in a list, or nobody. */
export function PowerChoice({ content, power, onChange }: PowerChoiceProps) {
  const speech = useSpeech();
  const { suggested } = content.scenario;
  const others = playablePowers(content)
    .filter((id) => !suggested.includes(id))
    .map((id) => [id, speech.power(id)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  const other = others.find(([id]) => id === power);
  return (
    <fieldset className="powers">
      <legend className="unseen">{speech.say('start.whom')}</legend>
      <div className="power-cards">
        {suggested.map((id) => (
          <PowerCard
            key={id}
            content={content}
            power={id}
            chosen={id === power}
            onChoose={() => onChange(id)}
          />
        ))}
        {other !== undefined && (
          <PowerCard
            content={content}
            power={other[0]}
            chosen
            onChoose={() => onChange(other[0])}
          />
        )}
        <WatchCard chosen={power === null} onChoose={() => onChange(null)} />
      </div>
      <Choice
        label={speech.say('start.others', { count: others.length })}
        value={other?.[0] ?? ''}
        options={[['', speech.say('start.choose')], ...others]}
        onChange={(value) => onChange(others.find(([id]) => id === value)?.[0] ?? power)}
      />
    </fieldset>
  );
}
