/** The neighbours of each place. */
function neighboursOf(edges) {
  const around = new Map();
  for (const { a, b } of edges) {
    around.set(a, [...(around.get(a) ?? []), b]);
    around.set(b, [...(around.get(b) ?? []), a]);
  }
  return around;
}

function reachableFrom(start, around) {
  const reached = new Set([start]);
  for (const id of reached) for (const next of around.get(id) ?? []) reached.add(next);
  return reached;
}

/** Kinds fit what they join, pairs are in order and single, keepers are on the shore. */
function formProblems({ edges, seas }) {
  const isSea = new Set(seas.map((sea) => sea.id));
  const kinds = [['land', 'river', 'pass', 'strait'], ['coast'], ['sea', 'strait', 'canal']];
  const shores = new Set(
    edges.filter((edge) => edge.kind === 'coast').flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  );
  const seen = new Set();
  return edges.flatMap(({ a, b, kind, keepers = [] }) => {
    const problems = [];
    const wet = [a, b].filter((id) => isSea.has(id)).length;
    if (!kinds[wet].includes(kind)) problems.push(`${a} - ${b}: no ${kind} can join them`);
    if (a >= b || seen.has(`${a} ${b}`)) problems.push(`${a} - ${b}: out of order or twice`);
    seen.add(`${a} ${b}`);
    for (const keeper of keepers) {
      const ashore = shores.has(`${keeper} ${a}`) || shores.has(`${keeper} ${b}`);
      if (!ashore) problems.push(`${a} - ${b}: ${keeper} is not on the shore`);
    }
    return problems;
  });
}

/** What is wrong with the edges, as sentences. */
export function checkEdges(board, { neighbours, strangers }) {
  const around = neighboursOf(board.edges);
  const meet = ([a, b]) => around.get(a)?.includes(b) ?? false;
  const places = [...board.provinces, ...board.seas].map((place) => place.id);
  const reached = reachableFrom(places[0], around);
  return [
    ...formProblems(board),
    ...neighbours.filter((pair) => !meet(pair)).map((pair) => `${pair.join(' - ')} do not meet`),
    ...strangers.filter(meet).map((pair) => `${pair.join(' - ')} must not meet`),
    ...places.filter((id) => !reached.has(id)).map((id) => `${id} cannot be reached`),
  ];
}
