import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { Timeline } from '../../game/timeline.ts';
import { useCommands, useGame, usePaint } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { paintTurns } from './paintTurns.ts';
import { blocksOf } from './blocksOf.ts';
import { FORM_NAMES, type FormName, FORMS } from './forms.ts';

/** The timeline with the link of its game, for a forum, a file or a site. */
export function TakeAway({ timeline }: { readonly timeline: Timeline }) {
  const game = useGame();
  const speech = useSpeech();
  const { say } = speech;
  const { link, copyPost, saveFile } = useCommands();
  const paint = usePaint();
  const [name, setName] = useState<FormName>('forum');
  const [isDrawing, setDrawing] = useState(false);
  const form = FORMS[name];
  const write = async (): Promise<string> => {
    const pictures = name === 'web' ? await paintTurns(game, timeline, paint) : new Map();
    return form.write(blocksOf(game, timeline, speech, { link: await link(), pictures }));
  };
  const save = async (): Promise<void> => {
    setDrawing(name === 'web');
    const file = write().then((text) => new Blob([text], { type: form.type }));
    await saveFile(`${game.seed}.${form.ending}`, file);
    setDrawing(false);
  };
  return (
    <div className="row">
      <Choice
        quiet
        label={say('timeline.form')}
        value={name}
        options={FORM_NAMES.map((each) => [each, say(`timeline.form.${each}`)])}
        onChange={(value) => setName(value as FormName)}
      />
      <Button look="main" icon={<Copy aria-hidden="true" />} onClick={() => void copyPost(write())}>
        {say('timeline.copy')}
      </Button>
      <Button
        icon={<Download aria-hidden="true" />}
        disabled={isDrawing}
        onClick={() => void save()}
      >
        {say(isDrawing ? 'timeline.drawing' : 'timeline.save')}
      </Button>
    </div>
  );
}
