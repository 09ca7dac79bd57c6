import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { placeTip } from './placeTip.ts';

/** Parts of the page that a screen reader can go to; the box belongs to that of its anchor. */
const LANDMARK = 'aside, main, nav, header.bar';

interface TipBoxProps {
  readonly id: string;
  readonly anchor: Element;
  readonly onGone: () => void;
  readonly children: ReactNode;
}

/** The box of an explanation, over all else: under what it explains or above it, never off the screen. */
export function TipBox({ id, anchor, onGone, children }: TipBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current === null) return;
    box.current.showPopover();
    const { left, top } = placeTip(anchor.getBoundingClientRect(), box.current, {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    });
    box.current.style.translate = `${left}px ${top}px`;
  }, [anchor]);
  useEffect(() => {
    anchor.setAttribute('aria-describedby', id);
    return () => anchor.removeAttribute('aria-describedby');
  }, [anchor, id]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onGone();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('wheel', onGone, { passive: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('wheel', onGone);
    };
  }, [onGone]);
  return createPortal(
    <div ref={box} id={id} role="tooltip" popover="manual" className="tip">
      {children}
    </div>,
    anchor.closest(LANDMARK) ?? document.body,
  );
}
