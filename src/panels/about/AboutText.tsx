import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';
import { CREDITS } from './credits.ts';

const PARAGRAPHS = ['what', 'how', 'left-out', 'regimes', 'licence'] as const;

/** What this is, what a map game leaves out, and whom it is owed to. */
export function AboutText() {
  const { say } = useSpeech();
  return (
    <div className="about">
      {PARAGRAPHS.map((name) => (
        <p key={name}>{say(`about.${name}`)}</p>
      ))}
      <Section title={say('about.credits')}>
        <ul className="lines small">
          {CREDITS.map(({ what, name, licence }) => (
            <li key={name}>
              <span>{name}</span>
              <span className="soft">{`${say(`credit.${what}`)} · ${licence}`}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
