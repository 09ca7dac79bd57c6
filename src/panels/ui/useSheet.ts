import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { isRoomy } from '../hooks/isRoomy.ts';

/** Pixels that a sheet is pulled before it changes; twice as many put a tall one away at once. */
const FAR = 60;

/** A page as a sheet at the foot of a narrow screen, where its head can be pulled up and down. */
export interface Sheet {
  readonly isTall: boolean;
  readonly setTall: (isTall: boolean) => void;
  /** Listeners of the head. */
  readonly pull: Readonly<Record<Part, (event: PointerEvent<HTMLElement>) => void>>;
}

type Part = 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel';

/** How tall the sheet is stays from page to page; pulled down far enough it is put away. */
export function useSheet(close: () => void): Sheet {
  const { dataset } = document.documentElement;
  const [isTall, setTall] = useState(() => dataset['sheet'] === 'tall');
  useLayoutEffect(() => {
    dataset['sheet'] = isTall ? 'tall' : 'low';
  }, [dataset, isTall]);
  const from = useRef<number | null>(null);
  const pulled = ({ clientY }: PointerEvent): number => clientY - (from.current ?? clientY);
  const moveTo = ({ currentTarget }: PointerEvent<HTMLElement>, down: number): void => {
    const sheet = currentTarget.parentElement;
    if (sheet !== null) sheet.style.translate = `0 ${Math.max(0, down)}px`;
  };
  const letGo = (event: PointerEvent<HTMLElement>): void => {
    from.current = null;
    moveTo(event, 0);
  };
  return {
    isTall,
    setTall,
    pull: {
      onPointerDown: (event) => {
        if (isRoomy() || (event.target as Element).closest('button') !== null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = event.clientY;
      },
      onPointerMove: (event) => moveTo(event, pulled(event)),
      onPointerUp: (event) => {
        const down = pulled(event);
        letGo(event);
        if (down < -FAR) setTall(true);
        else if (down > (isTall ? 2 * FAR : FAR)) close();
        else if (down > FAR) setTall(false);
      },
      onPointerCancel: letGo,
    },
  };
}
