import "server-only";
import blurs from "@/lib/studio/styles/template-blurs.json";

const made: Readonly<Record<string, { blur: string } | undefined>> = blurs;

/** A template of the studio's own in a few dozen bytes; null for templates that come from elsewhere. */
export function blurOf(templateUrl: string): string | null {
  const name = /^\/styles\/([\w-]+)\.webp$/.exec(templateUrl)?.[1];
  const blur = name && made[name]?.blur;
  return blur ? `data:image/webp;base64,${blur}` : null;
}
