import type { ReactNode } from 'react';
import type { Matter } from '../../game/tell/matterOf.ts';

/** Lines of shade from one x to another, as a burin cuts them. */
const shade = (from: number, to: number, top: number, foot: number): string =>
  Array.from(
    { length: Math.floor((to - from) / 3) + 1 },
    (_, i) => `M${from + 3 * i} ${top}V${foot}`,
  ).join('');

/** What is drawn for each matter, 120 wide and 60 high, in lines of one colour. */
const DRAWINGS: Readonly<Record<Matter, ReactNode>> = {
  war: (
    <>
      <path d="M20 52 74 12M100 52 46 12M74 12l6-3-3 6M46 12l-6-3 3 6M27 52l-7 4M93 52l7 4" />
      <path
        className="fine"
        d="M24 48 72 13M96 48 48 13M60 44v12M50 50h20M55 46l10 8M65 46l-10 8"
      />
    </>
  ),
  front: (
    <>
      <circle cx="46" cy="42" r="12" />
      <circle cx="46" cy="42" r="3" />
      <path d="M46 30v24M34 42h24M38 34l16 16M54 34 38 50M42 36 98 16l2 5-54 21M40 46 10 56" />
      <path className="fine" d={shade(4, 116, 57, 59) + shade(50, 92, 24, 26)} />
    </>
  ),
  peace: (
    <>
      <path d="M24 48C44 44 70 34 96 10M40 42c-8-6-9-12-6-18 6 4 9 10 6 18M56 36c-8-5-10-11-8-17 7 3 10 9 8 17M72 28c-7-4-10-10-8-16 6 3 9 9 8 16M52 38c4 8 10 11 16 10-2-7-8-11-16-10M68 30c5 7 10 10 17 8-3-7-9-10-17-8" />
      <path className="fine" d="M36 28l4 12M50 22l5 12M66 15l5 12M56 40l9 7M72 32l10 5" />
    </>
  ),
  treaty: (
    <>
      <path d="M22 12h58v34H22zM28 12v-4h58v34h-6M30 22h34M30 28h42M30 34h28" />
      <circle cx="70" cy="42" r="7" />
      <path d="M66 48l-3 9 7-4 7 4-3-9M112 6C100 12 92 24 88 40l-3 9 5-8c10-4 20-18 22-35Z" />
      <path className="fine" d={`${shade(83, 86, 12, 42)}M108 12 92 38`} />
    </>
  ),
  crisis: (
    <>
      <path d="M60 8v44M46 54h28M26 16h68M26 16 14 38h24ZM94 16 82 32h24ZM14 38c4 7 20 7 24 0M82 32c4 7 20 7 24 0M60 8l-3 4 3 4 3-4Z" />
      <path className="fine" d={shade(18, 34, 39, 42) + shade(86, 102, 33, 36)} />
    </>
  ),
  home: (
    <>
      <path d="M20 52h80M26 48h68M30 48V26M42 48V26M54 48V26M66 48V26M78 48V26M90 48V26M26 26h68M24 26 60 8l36 18M60 8V2l8 2-8 3" />
      <path
        className="fine"
        d={shade(32, 38, 28, 47) + shade(56, 62, 28, 47) + shade(80, 86, 28, 47)}
      />
    </>
  ),
  industry: (
    <>
      <path d="M14 52V34l16-10v10l16-10v10l16-10v28M14 52h92M70 52V14h7v38M84 52V8h7v44M73 14c-2-6 4-8 2-13M87 8c-2-4 5-5 4-8" />
      <path
        className="fine"
        d={shade(16, 60, 42, 51) + shade(71, 76, 16, 51) + shade(85, 90, 10, 51)}
      />
    </>
  ),
  world: (
    <>
      <circle cx="60" cy="27" r="20" />
      <path d="M42 12a25 25 0 1 0 34-4M73 49l-4-5M78 8l-3 4M60 54v4M46 58h28M41 21c10 6 28 6 38 0M40 30c12 7 28 7 40 0M45 40c9 5 21 5 30 0M60 7c-13 11-13 29 0 40M60 7c13 11 13 29 0 40" />
      <path
        className="fine"
        d="M63 8a19 19 0 0 1 0 38M65 10a17 17 0 0 1 0 34M67 12a15 15 0 0 1 0 30M48 18l6-3 4 3-3 5-6 1ZM63 30l8-2 3 4-5 6-6-3Z"
      />
    </>
  ),
};

/** A small engraving over the lead story. It says nothing that the headline does not. */
export const Vignette = ({ matter }: { readonly matter: Matter }) => (
  <svg className="vignette" viewBox="0 -2 120 64" aria-hidden="true">
    {DRAWINGS[matter]}
  </svg>
);
