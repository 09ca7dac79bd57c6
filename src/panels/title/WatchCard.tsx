import { Eye } from 'lucide-react';
import { useSpeech } from '../hooks/useSpeech.ts';

interface WatchCardProps {
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** Playing nobody: every power is the computer's. */
export function WatchCard({ chosen, onChoose }: WatchCardProps) {
  const { say } = useSpeech();
  return (
    <label className="power-card" data-chosen={chosen}>
      <input
        className="unseen"
        type="radio"
        name="power-watch"
        checked={chosen}
        onChange={onChoose}
      />
      <span className="flag flag-l watch">
        <Eye aria-hidden="true" />
      </span>
      <span className="power-card-text">
        <strong>{say('start.nobody')}</strong>
        <span className="soft small">{say('start.nobody.explained')}</span>
      </span>
    </label>
  );
}
