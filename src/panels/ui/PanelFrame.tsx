import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { IconButton } from './IconButton.tsx';

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

/** The frame of every page beside the map; it takes the focus when it opens. */
export function PanelFrame({ title, kicker, mark, foot, children }: PanelFrameProps) {
  const { open } = useCommands();
  const { say } = useSpeech();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <aside className="panel" aria-labelledby={id}>
      <header className="panel-head">
        {mark}
        <div className="panel-title">
          {kicker !== undefined && <p className="kicker">{kicker}</p>}
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <IconButton
          label={say('ui.close')}
          shortcut="Esc"
          icon={<X aria-hidden="true" />}
          onClick={() => open({ kind: 'none' })}
        />
      </header>
      <div className="panel-body">{children}</div>
      {foot !== undefined && <footer className="panel-foot">{foot}</footer>}
    </aside>
  );
}
