import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { placeTip } from './placeTip.ts';

interface TipBoxProps {
  readonly id: string;
  readonly anchor: Element;
  readonly onGone: () => void;
  readonly children: ReactNode;
}

/** The box of an explanation, under what it explains or over it, never off the screen. */
export function TipBox({ id, anchor, onGone, children }: TipBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current === null) return;
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
    <div ref={box} id={id} role="tooltip" className="tip">
      {children}
    </div>,
    document.body,
  );
}
