import { SaveList } from '../saves/SaveList.tsx';
import { useSaves } from '../saves/useSaves.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';

/** Games to go on with. */
export function ResumeList() {
  const { saves, refresh } = useSaves();
  const { say } = useSpeech();
  return (
    <Section title={say('start.resume')}>
      <SaveList saves={saves} onChange={refresh} />
    </Section>
  );
}
