import { type Sex, STYLE_FAMILIES, type StyleCard, type StyleFamily } from "@/lib/domain/style";

export type SexFilter = "everyone" | "women" | "men";
export type Shelf = "all" | StyleFamily;

const SHOWS: Record<SexFilter, readonly Sex[]> = {
  everyone: ["any", "female", "male"],
  women: ["any", "female"],
  men: ["any", "male"],
};

/** Styles for anyone are for women and for men as well. */
export function stylesFor<Style extends StyleCard>(filter: SexFilter, styles: readonly Style[]): Style[] {
  return styles.filter(({ sex }) => SHOWS[filter].includes(sex));
}

export function stylesOn<Style extends StyleCard>(shelf: Shelf, styles: readonly Style[]): Style[] {
  return styles.filter(({ family }) => shelf === "all" || family === shelf);
}

/** The shelves that hold something, in their order; none where the provider has no families. */
export function shelvesOf(styles: readonly StyleCard[]): StyleFamily[] {
  return STYLE_FAMILIES.filter((family) => styles.some((style) => style.family === family));
}

/** Takes a style in or out; the order of the choice is kept, and nothing goes in beyond `maximum`. */
export function toggled(chosen: readonly string[], id: string, maximum: number): readonly string[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  return chosen.length < maximum ? [...chosen, id] : chosen;
}
