import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { findHits } from './findHits.ts';
import { HitLine } from './HitLine.tsx';
import { useHits } from './useHits.ts';

/** Finds anything by its name: type, go up and down, Enter opens. */
export function SearchPage() {
  const { say } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  // Nothing of the world is listed before something is typed: it is gathered once the page is there.
  const isThere = useDeferredValue(true, false);
  const hits = findHits(useHits(isThere || query !== ''), query);
  const chosen = hits[at];
  useEffect(() => field.current?.focus(), []);
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((at + step + hits.length) % Math.max(1, hits.length));
    else if (event.key === 'Enter') chosen?.open();
    else return;
    event.preventDefault();
  };
  return (
    <PanelFrame title={say('page.search')} mark={<Search className="mark" aria-hidden="true" />}>
      <input
        ref={field}
        className="search-field"
        type="text"
        aria-label={say('search.field')}
        placeholder={say('search.field')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onKeyDown={onKey}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
      />
      <output className="unseen">
        {chosen === undefined ? '' : say('search.enter', { name: chosen.name })}
      </output>
      {hits.length === 0 && <Empty>{say('search.none')}</Empty>}
      <ul className="lines" aria-label={say('search.found')}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <HitLine hit={hit} isChosen={hit === chosen} />
          </li>
        ))}
      </ul>
    </PanelFrame>
  );
}
