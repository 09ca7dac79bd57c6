import type { EdgeKind } from '../../rules/board.ts';
import type { EdgeEntry } from '../material.ts';
import { inside, placeOf } from '../problems/report.ts';
import { ENDS } from '../texts/en.ts';
import { type Check, checkOnce, type Inquiry } from './inquiry.ts';

type Ends = keyof typeof ENDS;

/** The kinds of edge that can join two places on land, a place and a sea, two seas. */
const KINDS: Readonly<Record<Ends, readonly EdgeKind[]>> = {
  land: ['land', 'river', 'pass', 'strait'],
  coast: ['coast'],
  sea: ['sea', 'strait', 'canal'],
};

/** Edges: known ends in order, each pair once, a kind that fits its ends, keepers on the shore. */
export const checkEdges: Check = (inquiry) => {
  const { edges } = inquiry.material;
  checkOnce(
    edges,
    ({ a, b }, folder) => [folder, ...[a, b].toSorted()].join(' '),
    ({ value, spot }, first) =>
      inquiry.report(spot, 'edge-twice', { a: value.a, b: value.b, first: placeOf(first.spot) }),
  );
  for (const edge of edges) {
    checkEnds(inquiry, edge);
    const ends = endsOf(inquiry, edge);
    if (ends === undefined) continue;
    checkKind(inquiry, edge, ends);
    checkKeepers(inquiry, edge, ends);
    checkFleet(inquiry, edge, ends);
  }
};

function checkEnds({ refer, report }: Inquiry, { value, spot }: EdgeEntry): void {
  const { a, b } = value;
  refer.place(inside(spot, 'a'), a);
  refer.place(inside(spot, 'b'), b);
  if (a === b) report(spot, 'edge-to-itself', { a });
  else if (a > b) report(spot, 'edge-order', { a, b });
}

/** What an edge joins, if both ends are known. */
function endsOf({ material }: Inquiry, { value }: EdgeEntry): Ends | undefined {
  const { places, seas } = material.known;
  if (!places?.has(value.a) || !places.has(value.b)) return undefined;
  const wet = [value.a, value.b].filter((id) => seas?.has(id)).length;
  return wet === 0 ? 'land' : wet === 1 ? 'coast' : 'sea';
}

function checkKind({ report }: Inquiry, { value, spot }: EdgeEntry, ends: Ends): void {
  const { a, b, kind } = value;
  if (KINDS[ends].includes(kind)) return;
  const choices = KINDS[ends].map((each) => `"${each}"`).join(', ');
  report(inside(spot, 'kind'), 'edge-kind', { a, b, kind, ends: ENDS[ends], choices });
}

function checkKeepers(inquiry: Inquiry, { value, spot }: EdgeEntry, ends: Ends): void {
  const { a, b, kind, keepers, rule } = value;
  const { refer, report, material } = inquiry;
  const passage = ends === 'sea' && (kind === 'strait' || kind === 'canal');
  if (passage && keepers === undefined) report(spot, 'edge-no-keepers', { a, b, kind });
  if (!passage && keepers !== undefined) report(inside(spot, 'keepers'), 'edge-keepers-on-land');
  if (rule !== undefined && keepers === undefined) report(inside(spot, 'rule'), 'edge-rule-alone');
  keepers?.forEach((keeper, i) => {
    const here = inside(spot, 'keepers', i);
    refer.land(here, keeper);
    const ashore = material.edges.some(
      ({ value: { kind: shore, ...each } }) =>
        shore === 'coast' && [a, b].some((sea) => joins(each, keeper, sea)),
    );
    if (passage && material.known.land?.has(keeper) && !ashore) {
      report(here, 'keeper-not-ashore', { got: keeper, a, b });
    }
  });
}

const joins = (edge: { readonly a: string; readonly b: string }, x: string, y: string): boolean =>
  (edge.a === x && edge.b === y) || (edge.a === y && edge.b === x);

function checkFleet({ report, material }: Inquiry, { value, spot }: EdgeEntry, ends: Ends): void {
  const { a, b, fleet } = value;
  if (fleet === undefined) return;
  const here = inside(spot, 'fleet');
  if (ends !== 'land') report(here, 'edge-fleet-at-sea');
  else {
    for (const province of material.provinces) {
      const { id, coast } = province.value;
      if ((id === a || id === b) && !coast) report(here, 'edge-fleet-inland', { got: id, a, b });
    }
  }
}
