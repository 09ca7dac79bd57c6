import { DistanceField, OCEAN, SHORE } from '../field/DistanceField.ts';
import { Paint } from '../gl/Paint.ts';
import type { Decor, Inset } from '../mapOptions.ts';
import { rendererOf } from '../phaser/MapObject.ts';
import type { MapStage } from '../raiseStage.ts';
import { clipLine } from '../shapes/clipLine.ts';
import { flatLine, flatRing, type Shapes } from '../shapes/shapes.ts';
import type { Sheet } from '../view/view.ts';
import { FillLayer, type Patch } from './FillLayer.ts';
import { cartouchePatches, degreePatches, DEGREES, scalePatches } from './framePatches.ts';
import { LineLayer, type Stroke } from './LineLayer.ts';
import { LINE } from './lineShader.ts';

/** Slots of the paint behind those of the shapes. */
export const extraSlots = ({ list }: Shapes) => ({
  lake: list.length,
  margin: list.length + 1,
  ink: list.length + 2,
});

/** The ground and its lines, with what recolours them. */
export interface GroundLayers {
  readonly paint: Paint;
  readonly field: DistanceField;
  readonly fill: FillLayer;
  readonly lines: LineLayer;
}

/** World units of blank paper round the map. */
export const PAPER_MARGIN = 110;
/** World units of the paper frame round the inset: as far as water lines reach from its edge. */
const INSET_FRAME = 24;

export function groundLayers(
  { scene, paper }: MapStage,
  shapes: Shapes,
  decor: Decor,
  sheet: Sheet,
): GroundLayers {
  const renderer = rendererOf(scene);
  const paint = new Paint(renderer, shapes.list.length + 3);
  const shores = coasts(shapes);
  const field = new DistanceField(renderer, sheet, SHORE);
  field.measure('coast', shores);
  const ocean = new DistanceField(renderer, sheet, OCEAN);
  ocean.measure('coast', shores.map(thinned));
  const fill = new FillLayer(renderer, patches(shapes, decor, sheet), {
    paint,
    field,
    ocean,
    paper,
  });
  const lines = new LineLayer(renderer, strokes(shapes, decor, sheet), paint);
  return { paint, field, fill, lines };
}

function coasts({ arcs, list }: Shapes): Float32Array[] {
  const wet = (index: number): boolean => {
    const ground = list[index]?.ground;
    return ground === 'sea' || ground === 'lagoon';
  };
  return arcs
    .filter(({ left, right }) => left >= 0 && right >= 0 && wet(left) !== wet(right))
    .map(({ points }) => points);
}

/** Points of a coast from one to the next that count for the open sea. */
const FAR = 8;

/** A coast as seen from far out: every eighth point and the last. */
function thinned(line: Float32Array): Float32Array {
  const last = line.length / 2 - 1;
  const kept: number[] = [];
  for (let i = 0; i <= last; i += 1) {
    if (i % FAR === 0 || i === last) kept.push(line[i * 2] ?? 0, line[i * 2 + 1] ?? 0);
  }
  return Float32Array.from(kept);
}

const boxOf = ({ x, y, width, height }: Inset, out: number): Float32Array =>
  rectangle({ width, height }, out).map((each, i) => each + (i % 2 === 0 ? x : y));

const rectangle = ({ width, height }: Sheet, out: number): Float32Array =>
  Float32Array.of(-out, -out, width + out, -out, width + out, height + out, -out, height + out);

function patches(shapes: Shapes, decor: Decor, sheet: Sheet): Patch[] {
  const { lake, margin, ink } = extraSlots(shapes);
  const { graticule, scale, cartouche, inset } = decor;
  const bar = scale && scalePatches(scale);
  const inked = [
    ...(graticule ? degreePatches(graticule, sheet) : []),
    ...(bar ? bar.ink : []),
    ...(cartouche ? cartouchePatches(cartouche) : []),
  ];
  return [
    { slot: margin, polygon: [rectangle(sheet, PAPER_MARGIN), rectangle(sheet, 0)] },
    ...shapes.list.flatMap(({ index, polygons }) =>
      polygons.map((polygon) => ({ slot: index, polygon })),
    ),
    ...decor.lakes.map((rings) => ({ slot: lake, polygon: rings.map(copyRing) })),
    ...(bar ? [{ slot: margin, polygon: bar.ground }] : []),
    ...(inset ? [{ slot: margin, polygon: [boxOf(inset, INSET_FRAME), boxOf(inset, 0)] }] : []),
    ...(cartouche ? [{ slot: margin, polygon: [boxOf(cartouche, 0)] }] : []),
    ...inked.map((polygon) => ({ slot: ink, polygon })),
  ];
}

const copyRing = (ring: readonly (readonly [number, number])[]): Float32Array =>
  flatRing(ring.map(([x, y]) => [x, y]));

const copyLine = (line: readonly (readonly [number, number])[]): Float32Array =>
  flatLine(line.map(([x, y]) => [x, y]));

/** A ring with its first point once more at the end. */
function closed(ring: Float32Array): Float32Array {
  const loop = new Float32Array(ring.length + 2);
  loop.set(ring);
  loop.set(ring.subarray(0, 2), ring.length);
  return loop;
}

function strokes({ arcs }: Shapes, decor: Decor, sheet: Sheet): Stroke[] {
  const plain = (points: Float32Array, kind: number): Stroke => ({ points, left: -1, right: kind });
  const { inset, graticule, scale, cartouche } = decor;
  return [
    ...(graticule?.lines ?? []).map(({ line }) => plain(copyLine(line), LINE.graticule)),
    ...decor.rivers
      .flatMap((line) => clipLine(copyLine(line), sheet))
      .map((line) => plain(line, LINE.river)),
    ...(decor.canals ?? []).map(({ line }) => plain(copyLine(line), LINE.canal)),
    ...decor.lakes.flatMap((rings) =>
      rings.map((ring) => plain(closed(copyRing(ring)), LINE.shore)),
    ),
    ...arcs.filter(({ left, right }) => left >= 0 && right >= 0),
    ...(inset
      ? [
          plain(closed(boxOf(inset, 0)), LINE.frame),
          plain(closed(boxOf(inset, INSET_FRAME)), LINE.fine),
        ]
      : []),
    ...(cartouche
      ? [
          plain(closed(boxOf(cartouche, 0)), LINE.frame),
          plain(closed(boxOf(cartouche, -22)), LINE.fine),
        ]
      : []),
    plain(closed(rectangle(sheet, 0)), LINE.fine),
    ...(scale ? scalePatches(scale).ground.map((ring) => plain(closed(ring), LINE.fine)) : []),
    ...(graticule ? [plain(closed(rectangle(sheet, DEGREES.inner)), LINE.fine)] : []),
    plain(closed(rectangle(sheet, DEGREES.outer)), LINE.frame),
    plain(closed(rectangle(sheet, DEGREES.outer + 12)), LINE.fine),
  ];
}
