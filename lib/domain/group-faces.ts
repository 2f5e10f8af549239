/**
 * Who belongs together, from the table of all cosines: groups of indices, the largest first.
 * Two groups become one while the mean cosine between their members reaches `floor` (average linkage).
 */
export function groupFaces(table: number[][], floor: number): number[][] {
  const between = (a: number[], b: number[]) =>
    a.reduce((sum, i) => sum + b.reduce((part, j) => part + (table[i]?.[j] ?? 0), 0), 0) / (a.length * b.length);
  let groups = table.map((_, index) => [index]);
  for (;;) {
    let best: { a: number[]; b: number[]; value: number } | null = null;
    for (const [n, a] of groups.entries()) {
      for (const b of groups.slice(n + 1)) {
        const value = between(a, b);
        if (value >= Math.max(floor, best?.value ?? floor)) best = { a, b, value };
      }
    }
    if (!best) return groups.sort((one, other) => other.length - one.length);
    const { a, b } = best;
    groups = [...groups.filter((group) => group !== a && group !== b), [...a, ...b].sort((one, two) => one - two)];
  }
}
