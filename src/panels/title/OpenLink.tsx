import { Link } from 'lucide-react';
import { useState } from 'react';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Longer than any link of a game. */
const MAX_LINK = 20000;

/** A game that somebody sent, pasted as a whole address or as its part after the `#`. */
export function OpenLink() {
  const { openLink } = useCommands();
  const { say } = useSpeech();
  const [text, setText] = useState('');
  const hash = text.indexOf('#');
  return (
    <Section title={say('start.link')}>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void openLink(hash < 0 ? text.trim() : text.slice(hash).trim());
        }}
      >
        <TextField
          label={say('start.link.paste')}
          value={text}
          onChange={setText}
          maxLength={MAX_LINK}
        />
        <Button type="submit" disabled={text.trim() === ''} icon={<Link aria-hidden="true" />}>
          {say('start.link.open')}
        </Button>
      </form>
    </Section>
  );
}
