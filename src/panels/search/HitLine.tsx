import {
  BookOpen,
  Flag,
  type LucideIcon,
  MapPin,
  Newspaper,
  PanelRight,
  ScrollText,
  Shield,
  Swords,
  Terminal,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../hooks/useSpeech.ts';
import type { Hit, HitGroup } from './findHits.ts';

const SIGNS: Readonly<Record<HitGroup, LucideIcon>> = {
  command: Terminal,
  page: PanelRight,
  power: Flag,
  place: MapPin,
  unit: Shield,
  treaty: ScrollText,
  quarrel: Swords,
  event: Newspaper,
  term: BookOpen,
};

interface HitLineProps {
  readonly hit: Hit;
  /** Enter in the field would open it. */
  readonly isChosen: boolean;
}

/** One thing that was found. */
export function HitLine({ hit, isChosen }: HitLineProps) {
  const { say } = useSpeech();
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const Sign = SIGNS[hit.group];
  return (
    <button
      ref={line}
      type="button"
      data-chosen={isChosen}
      className="line-button menu-line"
      onClick={hit.open}
    >
      <Sign className="sign" aria-hidden="true" />
      <span>
        {hit.name}
        <span className="unseen">{say(`search.${hit.group}`)}</span>
        {hit.note !== '' && <span className="soft small">{hit.note}</span>}
      </span>
      {hit.shortcut !== undefined && <kbd aria-hidden="true">{hit.shortcut}</kbd>}
    </button>
  );
}
