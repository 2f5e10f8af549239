import { DOCUMENT_RULES, type DocumentKind } from "@/lib/domain/document-rules";
import { STUDIO_STYLES } from "./styles/studio-styles";

const PRINTED = new Map(
  STUDIO_STYLES.flatMap(({ id, recipe: { document } }): [string, DocumentKind][] =>
    document && DOCUMENT_RULES[document].print ? [[id, document]] : [],
  ),
);

/** The kind of paper that a style's portraits are printed as; null for all other styles, and for those of other providers. */
export function documentOfStyle(style: { provider: string; providerStyleId: string }): DocumentKind | null {
  return (style.provider === "studio" && PRINTED.get(style.providerStyleId)) || null;
}
