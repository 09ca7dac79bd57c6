import {
  type FocusEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useId,
} from 'react';
import { TipBox } from './TipBox.tsx';
import { useTip } from './useTip.ts';

interface TipProps {
  readonly text: ReactNode;
  /** A single element that can be pointed at. */
  readonly children: ReactElement;
}

/**
 * Shows `text` beside its child while either is pointed at, or the child has the focus. The box
 * hangs on the end of the page but counts as a part of the child, so that a word in it that is
 * explained in its turn opens a second box without closing the first.
 */
export function Tip({ text, children }: TipProps) {
  const id = useId();
  const { anchor, show, hide } = useTip();
  return (
    <span
      className="tip-anchor"
      onPointerEnter={(event: PointerEvent) => {
        if (event.pointerType !== 'touch') show(event.currentTarget.firstElementChild, 'soon');
      }}
      onPointerLeave={() => hide('soon')}
      onPointerDown={() => hide('now')}
      onFocus={(event: FocusEvent) => {
        if (event.target.matches(':focus-visible')) show(event.target, 'now');
      }}
      onBlur={() => hide('now')}
    >
      {children}
      {anchor !== null && (
        <TipBox id={id} anchor={anchor} onGone={() => hide('now')}>
          {text}
        </TipBox>
      )}
    </span>
  );
}
