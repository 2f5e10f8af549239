import type { SitterVariant } from "@/lib/domain/style";

/** The measures in which one sitter differs from another, cm unless it says share. */
export type Figure = {
  hair: "bun" | "short" | "bob";
  /** Eyes and brow: size of the lidded eye (share), thickness of the brow, how high its inner end sits. */
  eye: number;
  brow: number;
  browInner: number;
  /** Jaw: half width and height of its corner, thickness there; chin: half width, height of its middle, how far forward. */
  jaw: number;
  jawY: number;
  jawThickness: number;
  chin: number;
  chinY: number;
  chinZ: number;
  /** Nose: how far forward, height of the tip, its radius, half width of the wings, radius of the bridge, fillet. */
  nose: number;
  noseY: number;
  noseTip: number;
  noseWidth: number;
  bridge: number;
  noseBlend: number;
  /** Mouth: fullness and width (shares), how much the corners rise. */
  lip: number;
  mouth: number;
  smile: number;
  /** Cheekbone (share). */
  cheek: number;
  neck: number;
  neckBase: number;
  /** Thickness of the muscle from behind the ear to the breastbone; whether the larynx shows. */
  neckMuscle: number;
  larynx: boolean;
  /** How far the torso is raised towards the head. */
  lift: number;
  shoulder: number;
  shoulderRadius: number;
  slope: number;
  slopeY: number;
  chest: number;
  bust: boolean;
};

const FEMININE: Figure = {
  hair: "bun",
  eye: 1.16,
  brow: 0.44,
  browInner: 12.95,
  jaw: 3.85,
  jawY: 4.7,
  jawThickness: 0.95,
  chin: 1.2,
  chinY: 1.6,
  chinZ: 7.3,
  nose: 9.75,
  noseY: 8.15,
  noseTip: 0.6,
  noseWidth: 0.76,
  bridge: 0.36,
  noseBlend: 1.1,
  lip: 1.45,
  mouth: 1.06,
  smile: 0.03,
  cheek: 1.04,
  neck: 4.05,
  neckBase: 4.4,
  neckMuscle: 0.8,
  larynx: false,
  lift: 1.5,
  shoulder: 14.2,
  shoulderRadius: 3.7,
  slope: 2.0,
  slopeY: -3.4,
  chest: 14.3,
  bust: true,
};

const MASCULINE: Figure = {
  hair: "short",
  eye: 1.08,
  brow: 0.84,
  browInner: 13.05,
  jaw: 4.3,
  jawY: 4.0,
  jawThickness: 1.2,
  chin: 1.6,
  chinY: 1.6,
  chinZ: 7.45,
  nose: 10.5,
  noseY: 7.95,
  noseTip: 0.78,
  noseWidth: 1.04,
  bridge: 0.52,
  noseBlend: 1.2,
  lip: 1.04,
  mouth: 1.1,
  smile: 0.03,
  cheek: 0.94,
  neck: 5.3,
  neckBase: 5.8,
  neckMuscle: 1.05,
  larynx: true,
  lift: 1.7,
  shoulder: 16.4,
  shoulderRadius: 4.6,
  slope: 3.0,
  slopeY: -1.2,
  chest: 16.4,
  bust: false,
};

export const FIGURES: Record<SitterVariant, Figure> = {
  feminine: FEMININE,
  masculine: MASCULINE,
  bob: { ...FEMININE, hair: "bob" },
};
