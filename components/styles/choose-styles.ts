import type { Sex, StyleView } from "@/lib/domain/style";

export type SexFilter = "everyone" | "women" | "men";

const SHOWS: Record<SexFilter, readonly Sex[]> = {
  everyone: ["any", "female", "male"],
  women: ["any", "female"],
  men: ["any", "male"],
};

/** Styles for anyone are for women and for men as well. */
export function stylesFor(filter: SexFilter, styles: readonly StyleView[]): StyleView[] {
  return styles.filter(({ sex }) => SHOWS[filter].includes(sex));
}

/** Takes a style in or out; the order of the choice is kept, and nothing goes in beyond `maximum`. */
export function toggled(chosen: readonly string[], id: string, maximum: number): readonly string[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  return chosen.length < maximum ? [...chosen, id] : chosen;
}
