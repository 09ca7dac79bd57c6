import type { Content, PowerId } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { FlagOf } from '../ui/Flag.tsx';

interface PowerCardProps {
  readonly content: Content;
  readonly power: PowerId;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A power to play: its flag, who leads it, and what it is after. */
export function PowerCard({ content, power, chosen, onChoose }: PowerCardProps) {
  const speech = useSpeech();
  const { scenario } = content;
  const setUp = scenario.setUp.powers[power];
  const aim = [...(scenario.aims[power] ?? [])].sort((a, b) => b.weight - a.weight)[0];
  return (
    <label className="power-card" data-chosen={chosen}>
      <input
        className="unseen"
        type="radio"
        name={`power-${scenario.id}`}
        checked={chosen}
        onChange={onChoose}
      />
      <FlagOf content={content} power={power} size="l" />
      <span className="power-card-text">
        <strong>{speech.power(power)}</strong>
        <span className="small">{setUp?.leader}</span>
        {aim !== undefined && <span className="soft small">{speech.say(aim.text)}</span>}
      </span>
    </label>
  );
}
