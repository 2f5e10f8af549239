import type { SitterVariant } from "@/lib/domain/style";
import type { Words } from "@/lib/domain/words";

type Shown = { slug: string; variant: SitterVariant; name: Words };

/** The styles that the public pages show: neighbours differ in light and in colour. */
export const SHOWCASE: readonly Shown[] = [
  { slug: "rembrandt", variant: "masculine", name: { en: "Rembrandt", zh: "伦勃朗" } },
  { slug: "linen", variant: "bob", name: { en: "Linen", zh: "亚麻" } },
  { slug: "silver-1958", variant: "feminine", name: { en: "Silver, 1958", zh: "银盐 1958" } },
  { slug: "camellia", variant: "feminine", name: { en: "Camellia", zh: "山茶" } },
  { slug: "window-north", variant: "feminine", name: { en: "Window, north", zh: "北窗" } },
  { slug: "jade", variant: "bob", name: { en: "Jade", zh: "青玉" } },
  { slug: "plum-rain", variant: "bob", name: { en: "Plum rain", zh: "梅雨" } },
  { slug: "hard-spot", variant: "masculine", name: { en: "Hard spot", zh: "硬光" } },
  { slug: "persimmon", variant: "feminine", name: { en: "Persimmon", zh: "秋柿" } },
  { slug: "cyanotype", variant: "feminine", name: { en: "Cyanotype", zh: "蓝晒" } },
  { slug: "tintype", variant: "masculine", name: { en: "Tintype", zh: "锡版" } },
  { slug: "night-shift", variant: "feminine", name: { en: "Night shift", zh: "夜班" } },
];

/** What comes out at the end of the three steps. */
export const FIRST_PRINTS = SHOWCASE.slice(1, 4);

export function templateUrl({ slug, variant }: Pick<Shown, "slug" | "variant">): string {
  return `/styles/${slug}-${variant}.webp`;
}

export const HERO = { src: "/styles/hero.webp", width: 1100, height: 1375 } as const;

/** The sitter's ten everyday photos, 484 × 646. */
export function sitterFrame(number: number): string {
  return `/sitter/frame-${String(number).padStart(2, "0")}.webp`;
}
