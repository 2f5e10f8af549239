import { STYLE_FAMILIES } from "@/lib/domain/style";
import type { SexFilter, Shelf } from "./choose-styles";

/** What of the gallery is shown: all of it stands in the address, so that "Back" and a reload bring it again. */
export type GalleryView = {
  shelf: Shelf;
  sex: SexFilter;
  search: string;
  /** The sitter in place of the viewer's own face. */
  sitter: boolean;
};

export const SEX_FILTERS = ["everyone", "women", "men"] as const satisfies readonly SexFilter[];
const SHELVES = ["all", ...STYLE_FAMILIES] as const satisfies readonly Shelf[];

/** Longer than any name; what is pasted beyond it finds nothing anyway. */
export const MAX_SEARCH = 60;

export function readGalleryView(query: Pick<URLSearchParams, "get">): GalleryView {
  return {
    shelf: SHELVES.find((shelf) => shelf === query.get("family")) ?? "all",
    sex: SEX_FILTERS.find((sex) => sex === query.get("for")) ?? "everyone",
    search: (query.get("find") ?? "").slice(0, MAX_SEARCH),
    sitter: query.get("face") === "sitter",
  };
}

/** The query of such a view, "" where nothing is chosen. `modelId` is left out for the roll that is shown anyway. */
export function galleryQuery({ shelf, sex, search, sitter }: GalleryView, modelId: string | null): string {
  const query = new URLSearchParams();
  if (modelId) query.set("model", modelId);
  if (shelf !== "all") query.set("family", shelf);
  if (sex !== "everyone") query.set("for", sex);
  if (search.trim() !== "") query.set("find", search.trim());
  if (sitter) query.set("face", "sitter");
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}
