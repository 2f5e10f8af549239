import type { StyleRow } from "@/lib/db/styles";
import { type AdminStyleView, SITTER_VARIANTS, type StyleView } from "@/lib/domain/style";

export function toStyleView({ id, name, note, sex, family, templateUrl }: StyleRow): StyleView {
  return { id, name, note, sex, family, templateUrl };
}

/** The studio renders each template with three sitters, side by side under `…-<variant>.webp`. */
export function toAdminStyleView(style: StyleRow): AdminStyleView {
  const rendered = /^(.*)-(?:feminine|masculine|bob)\.webp$/.exec(style.templateUrl)?.[1];
  return {
    ...toStyleView(style),
    published: style.published,
    position: style.position,
    templates: rendered ? SITTER_VARIANTS.map((variant) => ({ variant, url: `${rendered}-${variant}.webp` })) : [],
  };
}
