/**
 * How many letters lie between two words: inserted, left out, changed, or two swapped.
 * Stops counting above `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + same,
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : most + 1,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** The known word that `word` most likely stands for, if one is near enough to say so. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const most = word.length <= 3 ? 1 : word.length <= 7 ? 2 : 3;
  const folded = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const each of known) {
    const distance = editDistance(folded, each.toLowerCase(), most);
    if (distance < bestDistance) {
      best = each;
      bestDistance = distance;
    }
  }
  return best;
}
