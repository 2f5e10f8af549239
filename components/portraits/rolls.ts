/** A model as the person knows it: its number, and its photos in the order of their frames. */
export type Roll = { id: string; number: number; photoIds: readonly string[] };

/** The model of the roll that a view asks for; null for all of them. */
export function modelOf(view: { roll: number | null }, rolls: readonly Roll[]): string | null {
  return rolls.find(({ number }) => number === view.roll)?.id ?? null;
}

/** Which frame of its roll a photo is, from 1; null where that is not known. */
export function frameOf(photoId: string, roll: Roll | undefined): number | null {
  const at = roll?.photoIds.indexOf(photoId) ?? -1;
  return at < 0 ? null : at + 1;
}
