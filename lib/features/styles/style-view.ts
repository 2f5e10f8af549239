import type { StyleRow } from "@/lib/db/styles";
import type { StylePreview } from "@/lib/domain/provider";
import { type AdminStyleView, SITTER_VARIANTS, type StyleCard, type StyleView } from "@/lib/domain/style";
import { inPinyin } from "./in-pinyin";
import { blurOf } from "./template-blurs";
import { templateVersion } from "./template-version";

type Beside = {
  /** Of this style, and the model it is of; left out where nobody's face is shown. */
  preview?: StylePreview & { modelId: string };
  /** Whether the model shown has portraits in it. */
  ordered: boolean;
};

export function toStyleView(style: StyleRow, { preview, ordered }: Beside): StyleView {
  const { picture = null, unavailable = null, due = false } = preview ?? {};
  // The version is in the address, so that no browser goes on showing what another recipe made.
  const version = picture?.etag.replaceAll('"', "");
  return {
    ...toStyleCard(style),
    preview: preview && picture ? `/api/styles/${style.id}/preview?model=${preview.modelId}&v=${version}` : null,
    unavailable,
    developing: due,
    ordered,
    pinyin: inPinyin(style.name.zh),
    blur: blurOf(style.templateUrl),
  };
}

/** The studio renders each template with three sitters, side by side under `…-<variant>.webp`. */
export function toAdminStyleView(style: StyleRow): AdminStyleView {
  const rendered = /^(.*)-(?:feminine|masculine|bob)\.webp$/.exec(style.templateUrl)?.[1];
  return {
    ...toStyleCard(style),
    published: style.published,
    position: style.position,
    templates: rendered ? SITTER_VARIANTS.map((variant) => ({ variant, url: `${rendered}-${variant}.webp` })) : [],
  };
}

function toStyleCard({ id, name, note, sex, family, templateUrl, templateKey }: StyleRow): StyleCard {
  // The copy's name is in the address, so that no browser goes on showing an older template.
  const kept = templateKey && `/api/styles/${id}/template?v=${templateVersion(templateKey)}`;
  return { id, name, note, sex, family, templateUrl: kept ?? templateUrl };
}
