import { Image } from 'lucide-react';
import { useState } from 'react';
import { worldAfter } from '../../game/worldAfter.ts';
import type { Month } from '../../rules/index.ts';
import { useCommands, useGame, usePaint } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';

/** A picture of the map as any month that was played left it to the next, to be posted elsewhere. */
export function MapOfMonth() {
  const game = useGame();
  const paint = usePaint();
  const { saveFile } = useCommands();
  const { say, month: nameOf } = useSpeech();
  const [chosen, setChosen] = useState<Month | null>(null);
  const month = chosen ?? game.months.at(-1)?.month;
  if (month === undefined) return null;
  return (
    <div className="row">
      <Choice
        quiet
        label={say('timeline.map-month')}
        value={String(month)}
        options={game.months.map((each) => [String(each.month), nameOf(each.month + 1)])}
        onChange={(value) => setChosen(Number(value))}
      />
      <Button
        icon={<Image aria-hidden="true" />}
        onClick={() =>
          void saveFile(`${game.seed} ${nameOf(month + 1)}.jpg`, paint(worldAfter(game, month)))
        }
      >
        {say('timeline.save-map')}
      </Button>
    </div>
  );
}
