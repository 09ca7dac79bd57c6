import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { useSpeech } from '../hooks/useSpeech.ts';
import { isFound } from '../search/findHits.ts';
import { Empty } from '../ui/Empty.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { MapSigns } from './MapSigns.tsx';
import { TermCard } from './TermCard.tsx';
import { TERM_GROUPS, termIndex } from './termIndex.ts';

/** The encyclopaedia: every word of the game, chapter by chapter; opened at a word that was asked for. */
export function TermsPage({ term }: { readonly term: string | null }) {
  const speech = useSpeech();
  const { say } = speech;
  const [wanted, setWanted] = useState('');
  const found = termIndex(speech).filter(({ name, text }) => isFound(wanted, `${name} ${text}`));
  return (
    <PanelFrame title={say('page.terms')} mark={<BookOpen className="mark" aria-hidden="true" />}>
      <TextField label={say('terms.filter')} value={wanted} onChange={setWanted} />
      {found.length === 0 && <Empty>{say('terms.none')}</Empty>}
      {TERM_GROUPS.map((group) => {
        const entries = found.filter((each) => each.group === group);
        if (entries.length === 0) return null;
        return (
          <Section key={group} title={say(`terms.${group}`)}>
            <dl className="terms-list">
              {entries.map((entry) => (
                <TermCard key={entry.id} entry={entry} asked={entry.id === term} />
              ))}
            </dl>
          </Section>
        );
      })}
      {wanted === '' && <MapSigns />}
    </PanelFrame>
  );
}
