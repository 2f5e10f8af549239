/** Prints that are chosen; `last` is where a stretch begins. */
export type Choice = { ids: ReadonlySet<string>; last: string | null };

export const NOTHING_CHOSEN: Choice = { ids: new Set(), last: null };

/** Takes one print in or out. */
export function toggleOne({ ids }: Choice, id: string): Choice {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, last: id };
}

/** Takes in everything between the print that was touched last and this one, as they hang. */
export function chooseStretch({ ids, last }: Choice, id: string, wall: readonly string[]): Choice {
  const [from, to] = [wall.indexOf(last ?? id), wall.indexOf(id)];
  if (from < 0 || to < 0) return toggleOne({ ids, last }, id);
  return { ids: new Set([...ids, ...wall.slice(Math.min(from, to), Math.max(from, to) + 1)]), last: id };
}
