import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { Timeline } from '../../game/timeline.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { blocksOf } from './blocksOf.ts';
import { FORM_NAMES, type FormName, FORMS } from './forms.ts';

/** The timeline with the link of its game, for a forum, a file or a site. */
export function TakeAway({ timeline }: { readonly timeline: Timeline }) {
  const game = useGame();
  const speech = useSpeech();
  const { say } = speech;
  const { link, copyPost, saveFile } = useCommands();
  const [name, setName] = useState<FormName>('forum');
  const form = FORMS[name];
  const write = async (): Promise<string> =>
    form.write(blocksOf(game, timeline, speech, await link()));
  const save = async (): Promise<Blob> => new Blob([await write()], { type: form.type });
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
        onClick={() => void saveFile(`${game.seed}.${form.ending}`, save())}
      >
        {say('timeline.save')}
      </Button>
    </div>
  );
}
