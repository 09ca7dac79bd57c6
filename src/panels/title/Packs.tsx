import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PackLine } from '../packs/PackLine.tsx';
import { PackOpeners } from '../packs/PackOpeners.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';

/** Packs of the player's own: opening a zip or a folder, and what is on the shelf. */
export function Packs() {
  const packs = useDesk((state) => state.packs);
  const following = useDesk((state) => state.following);
  const { followFolder } = useCommands();
  const { say } = useSpeech();
  return (
    <Section title={say('packs.title')}>
      <p className="soft">
        {say('packs.explained')}{' '}
        <a className="link-away" href="words.html" target="_blank" rel="noreferrer">
          {say('events.words')}
        </a>
      </p>
      <PackOpeners />
      {following !== null && (
        <p className="row">
          <span className="soft">{say('packs.following', { folder: following })}</span>
          <Button look="quiet" onClick={() => void followFolder(null)}>
            {say('packs.let-go')}
          </Button>
        </p>
      )}
      {packs.length > 0 && (
        <ul className="pack-lines">
          {packs.map((pack) => (
            <PackLine key={pack.id} pack={pack} />
          ))}
        </ul>
      )}
    </Section>
  );
}
