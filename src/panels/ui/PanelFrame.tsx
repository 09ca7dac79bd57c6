import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { IconButton } from './IconButton.tsx';
import { useSheet } from './useSheet.ts';

interface PanelFrameProps {
  readonly title: ReactNode;
  /** A line over the title: what kind of page this is. */
  readonly kicker?: string;
  /** What stands left of the title: a flag, an icon. */
  readonly mark?: ReactNode;
  /** Stays in sight below the page while that scrolls. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The frame of every page beside the map; it takes the focus when it opens. On a narrow screen
 * it is a sheet at the foot, which grows and goes away as its head is pulled.
 */
export function PanelFrame({ title, kicker, mark, foot, children }: PanelFrameProps) {
  const { open } = useCommands();
  const { say } = useSpeech();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (): void => open({ kind: 'none' });
  const { isTall, setTall, pull } = useSheet(close);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <aside className="panel" aria-labelledby={id}>
      <header className="panel-head" {...pull}>
        {mark}
        <div className="panel-title">
          {kicker !== undefined && <p className="kicker">{kicker}</p>}
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <span className="sheet-size">
          <IconButton
            label={say(isTall ? 'ui.lower' : 'ui.taller')}
            icon={isTall ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />}
            onClick={() => setTall(!isTall)}
          />
        </span>
        <IconButton
          label={say('ui.close')}
          shortcut="Esc"
          icon={<X aria-hidden="true" />}
          onClick={close}
        />
      </header>
      <div className="panel-body">{children}</div>
      {foot !== undefined && <footer className="panel-foot">{foot}</footer>}
    </aside>
  );
}
