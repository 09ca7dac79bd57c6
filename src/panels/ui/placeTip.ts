interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room left between the box and what it explains, and between it and the edge, in pixels. */
const GAP = 6;
const EDGE = 8;

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** Where a box of a size goes: under the middle of what it explains, over it where that is the edge. */
export function placeTip(
  anchor: Box,
  { offsetWidth, offsetHeight }: { readonly offsetWidth: number; readonly offsetHeight: number },
  screen: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const middle = (anchor.left + anchor.right) / 2;
  const under = anchor.bottom + GAP;
  const over = anchor.top - GAP - offsetHeight;
  const fits = under + offsetHeight + EDGE <= screen.height || over < EDGE;
  return {
    left: Math.round(
      between(middle - offsetWidth / 2, EDGE, Math.max(EDGE, screen.width - offsetWidth - EDGE)),
    ),
    top: Math.round(
      fits ? between(under, EDGE, Math.max(EDGE, screen.height - offsetHeight - EDGE)) : over,
    ),
  };
}
