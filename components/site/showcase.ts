import type { SitterVariant, StyleFamily } from "@/lib/domain/style";

type Shown = { slug: string; variant: SitterVariant };

/** One style of each family that the public pages show large: neighbours differ in light and in colour. */
export const SHOWCASE: Readonly<Record<StyleFamily, Shown>> = {
  studio: { slug: "rembrandt", variant: "masculine" },
  film: { slug: "silver-1958", variant: "feminine" },
  editorial: { slug: "red-sun", variant: "bob" },
  painterly: { slug: "ink-xuan", variant: "feminine" },
  scenes: { slug: "night-shift", variant: "feminine" },
  documents: { slug: "id-blue", variant: "masculine" },
};

/** What comes out at the end of the three steps. */
export const FIRST_PRINTS: readonly Shown[] = [
  { slug: "linen", variant: "bob" },
  { slug: "camellia", variant: "feminine" },
  { slug: "oil-linen", variant: "masculine" },
];

export function templateUrl({ slug, variant }: Shown): string {
  return `/styles/${slug}-${variant}.webp`;
}

export const HERO = { src: "/styles/hero.webp", width: 1100, height: 1375 } as const;

/** The sitter's ten everyday photos, 484 × 646. */
export function sitterFrame(number: number): string {
  return `/sitter/frame-${String(number).padStart(2, "0")}.webp`;
}

/** The public pages' own, smaller pictures of all these, which `npm run site-pictures` makes: what is on them, and its size. */
export const SMALL = {
  hero: { src: "/site/hero-828.webp", width: 828 },
  frame: (number: number) => ({ src: `/site/frame-${number}.webp`, width: 240, height: 320 }),
  style: ({ slug }: Pick<Shown, "slug">) => ({ src: `/site/${slug}.webp`, width: 360, height: 480 }),
  /** A strip of film with all styles of a family on it. */
  proof: (family: StyleFamily, count: number) => ({
    src: `/site/proof-${family}.webp`,
    width: count * (PROOF.frame + PROOF.gap) - PROOF.gap,
    height: PROOF.height,
  }),
  /** Stands for the product where a link to it is shared. */
  card: { src: "/site/card.jpg", width: 1200, height: 630 },
} as const;

/** A frame of a proof, and the film between two of them, px. */
export const PROOF = { frame: 168, height: 224, gap: 12 } as const;
