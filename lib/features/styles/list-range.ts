import "server-only";
import { STYLE_FAMILIES, type StyleRange } from "@/lib/domain/style";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";

/** What our own engine can do, for those who are only looking: every style's name, by family, in the gallery's order. */
export function listRange(): StyleRange {
  return STYLE_FAMILIES.map((family) => ({
    family,
    names: STUDIO_STYLES.filter((style) => style.family === family).map((style) => style.name),
  }));
}
