import { Play, Trash2 } from 'lucide-react';
import type { SaveInfo } from '../../game/commands.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useSaveName } from './useSaveName.ts';

interface SaveListProps {
  readonly saves: readonly SaveInfo[] | null;
  readonly onChange: () => void;
}

/** When a save was written, in the reader's own way of writing dates. */
const writtenAt = (milliseconds: number): string =>
  new Date(milliseconds).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Saved games, each to be gone on with or deleted. */
export function SaveList({ saves, onChange }: SaveListProps) {
  const { resume, deleteSave } = useCommands();
  const speech = useSpeech();
  const nameOf = useSaveName();
  if (saves === null) return <p className="soft">{speech.say('saves.reading')}</p>;
  if (saves.length === 0) return <Empty>{speech.say('saves.none')}</Empty>;
  return (
    <ul className="saves">
      {saves.map((save) => (
        <li key={save.slot}>
          <Button
            className="save"
            icon={<Play aria-hidden="true" />}
            onClick={() => void resume(save.slot)}
          >
            <strong>{nameOf(save)}</strong>
            <span className="soft small">
              {`${speech.month(save.month)} · ${writtenAt(save.savedAt)}`}
            </span>
          </Button>
          <IconButton
            label={speech.say('saves.delete', { name: nameOf(save) })}
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => void deleteSave(save.slot).then(onChange)}
          />
        </li>
      ))}
    </ul>
  );
}
