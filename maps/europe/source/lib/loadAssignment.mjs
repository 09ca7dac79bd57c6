import { boundsOf, inRing, nearestOf, rounded } from './planar.mjs';
import { project } from './projection.mjs';
import { readJson } from './readJson.mjs';
import { roughen } from './roughen.mjs';
import { voronoiEdges } from './voronoiEdges.mjs';

function selects(selector, unit) {
  if (selector === unit.code || selector === unit.iso || selector === unit.a3) return true;
  return selector === `${unit.a3}@${unit.region}`;
}

function projected(rule) {
  const place = (seed) => ({ id: seed.id, point: project(seed.at) });
  return { ...rule, split: rule.split?.map(place), nearest: rule.nearest?.map(place) };
}

/** The rules in order, with projected seeds. */
function loadRules() {
  return readJson('data/assignment.json').parts.flatMap((part) => part.rules.map(projected));
}

/** Fails on a unit without a rule and on a selector without a unit: both are typing errors. */
function assertComplete(rules, units) {
  const bare = units.filter((unit) => !unit.rules.length).map((unit) => unit.code);
  const idle = rules
    .flatMap((rule) => rule.units)
    .filter((selector) => !units.some((unit) => selects(selector, unit)));
  if (bare.length || idle.length) {
    throw new Error(
      `assignment.json: units without a rule: ${bare.join(' ') || 'none'}; ` +
        `selectors without a unit: ${idle.join(' ') || 'none'}`,
    );
  }
}

/** Gives every unit the list of rules that select it. */
export function attachRules(units) {
  const rules = loadRules();
  for (const unit of units) {
    unit.rules = rules.filter((rule) => rule.units.some((selector) => selects(selector, unit)));
  }
  assertComplete(rules, units);
}

/** The lines along which the units that ask for it are cut. */
export function splitLines(units) {
  return units.flatMap((unit) =>
    unit.rules
      .filter((rule) => rule.split)
      .flatMap((rule) => {
        const points = rule.split.map((seed) => seed.point);
        const corners = [unit.main.box.slice(0, 2), unit.main.box.slice(2)];
        const [x0, y0, x1, y1] = boundsOf([...corners, ...points]);
        return voronoiEdges(points, [x0 - 6, y0 - 6, x1 + 6, y1 + 6])
          .filter(({ sides: [i, j] }) => rule.split[i].id !== rule.split[j].id)
          .map(({ a, b }) => roughen([a, b], 0.2, 6).map(rounded));
      }),
  );
}

/** The province that a point of a unit belongs to, or undefined when no rule holds there. */
export function provinceAt(unit, point, masks) {
  const rule = unit.rules.find((r) => (r.in ?? []).every((id) => inRing(point, masks[id])));
  if (!rule) return undefined;
  if (rule.to) return rule.to;
  const seeds = rule.split ?? rule.nearest;
  return nearestOf(seeds, rule.split ? point : unit.centre, (seed) => seed.point).id;
}
