import { createHash } from "node:crypto";
import type { StudioPreviewRow } from "@/lib/db/studio-previews";
import { DOCUMENT_RULES } from "@/lib/domain/document-rules";
import type { Recipe } from "@/lib/domain/recipe";
import { RENDER_VERSION } from "@/lib/engine/render-version";
import { STUDIO_STYLES } from "./styles/studio-styles";
import type { StudioStyle } from "./styles/studio-style";

/** What could not be made may have met a full disk or a killed thread; a day later it is tried again. */
const TRY_AGAIN_MS = 24 * 3600_000;

export type DuePreview = { style: StudioStyle; version: string };

/** Of a recipe, the rule its papers follow and the engine that renders it: whatever changes the picture changes this. */
export function previewVersion(recipe: Recipe): string {
  const rule = recipe.document && DOCUMENT_RULES[recipe.document];
  const content = JSON.stringify({ engine: RENDER_VERSION, recipe, rule });
  return createHash("sha256").update(content).digest("base64url").slice(0, 16);
}

/** The styles that this person has no preview of yet, or only one of another recipe; in the gallery's order. */
export function duePreviews(rows: readonly StudioPreviewRow[], now: Date): DuePreview[] {
  const made = new Map(rows.map((row) => [row.styleId, row]));
  return offered().filter(({ style, version }) => {
    const row = made.get(style.id);
    return row?.version !== version || (isGivenUp(row) && now.getTime() - row.madeAt.getTime() > TRY_AGAIN_MS);
  });
}

function isGivenUp({ storageKey, unavailable }: StudioPreviewRow): boolean {
  return storageKey === null && unavailable === null;
}

// The recipes do not change while the process runs.
let versions: DuePreview[] | undefined;

function offered(): DuePreview[] {
  versions ??= STUDIO_STYLES.map((style) => ({ style, version: previewVersion(style.recipe) }));
  return versions;
}
