import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A closed line as x, y, x, y …; the last point is not the first again. */
export type Ring = Float32Array;
/** An outline and its holes. */
export type Polygon = readonly Ring[];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a shape is to the eye; only land and sea can be chosen. */
export type Ground = 'land' | 'sea' | 'lagoon' | 'waste';

export interface Shape {
  readonly id: string;
  /** Its place in `Shapes.list` and in the paint. */
  readonly index: number;
  readonly ground: Ground;
  readonly polygons: readonly Polygon[];
  readonly box: Box;
}

/** A stretch of border with the indices of the shapes on both sides; −1 is the edge of the sheet. */
export interface Arc {
  readonly points: Float32Array;
  readonly left: number;
  readonly right: number;
}

export interface Shapes {
  readonly list: readonly Shape[];
  readonly byId: ReadonlyMap<string, Shape>;
  readonly arcs: readonly Arc[];
}

export type BoardTopology = Topology<{ map: GeometryCollection<{ id: string }> }>;

/** Reads the board's outlines. `groundOf` knows which ids are land and which are sea. */
export function readShapes(topology: BoardTopology, groundOf: (id: string) => Ground): Shapes {
  const { features } = feature(topology, topology.objects.map);
  const list = features.map(({ geometry, properties }, index): Shape => {
    const polygons = polygonsOf(geometry).map((rings) => rings.map(flatRing));
    const { id } = properties;
    return { id, index, ground: groundOf(id), polygons, box: boxOf(polygons) };
  });
  return { list, byId: new Map(list.map((each) => [each.id, each])), arcs: arcsOf(topology) };
}

function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** A ring of GeoJSON without its repeated last point. */
export function flatRing(ring: readonly GeoJSON.Position[]): Ring {
  const first = ring[0];
  const last = ring.at(-1);
  const closed = first && last && first[0] === last[0] && first[1] === last[1];
  return flatLine(closed ? ring.slice(0, -1) : ring);
}

export function flatLine(line: readonly GeoJSON.Position[]): Float32Array {
  const flat = new Float32Array(line.length * 2);
  let at = 0;
  for (const point of line) {
    flat[at++] = point[0] ?? 0;
    flat[at++] = point[1] ?? 0;
  }
  return flat;
}

function boxOf(polygons: readonly Polygon[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [ring] of polygons) {
    if (ring === undefined) continue;
    for (let i = 0; i < ring.length; i += 2) {
      const x = ring[i] ?? 0;
      const y = ring[i + 1] ?? 0;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box;
}

/** Every arc of the topology in world units, with the shapes that use it forwards and backwards. */
function arcsOf(topology: BoardTopology): Arc[] {
  const sides = topology.arcs.map(() => ({ left: -1, right: -1 }));
  topology.objects.map.geometries.forEach((geometry, index) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return;
    const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
    for (const arc of rings.flat()) {
      const side = sides[arc < 0 ? ~arc : arc];
      if (side === undefined) continue;
      if (arc < 0) side.left = index;
      else side.right = index;
    }
  });
  return topology.arcs.map((arc, i) => ({
    points: decodeArc(topology, arc),
    left: sides[i]?.left ?? -1,
    right: sides[i]?.right ?? -1,
  }));
}

/** Undoes TopoJSON's differences and quantisation. */
function decodeArc({ transform }: BoardTopology, arc: readonly GeoJSON.Position[]): Float32Array {
  if (transform === undefined) return flatLine(arc);
  const [scaleX, scaleY] = transform.scale;
  const [left, top] = transform.translate;
  let x = 0;
  let y = 0;
  const points = new Float32Array(arc.length * 2);
  let at = 0;
  for (const step of arc) {
    x += step[0] ?? 0;
    y += step[1] ?? 0;
    points[at++] = x * scaleX + left;
    points[at++] = y * scaleY + top;
  }
  return points;
}
