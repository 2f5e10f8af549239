import type { SitterVariant } from "@/lib/domain/style";

/** The measures in which one sitter differs from another, cm unless it says share. */
export type Figure = {
  hair: "bun" | "short" | "bob";
  /** Eyes and brow: size of the eye (share), how far its lids part, thickness of the brow, how high it sits. */
  eye: number;
  lids: number;
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
  eye: 1.08,
  lids: 0.52,
  brow: 0.3,
  browInner: 13.6,
  jaw: 3.6,
  jawY: 5.0,
  jawThickness: 0.9,
  chin: 0.95,
  chinY: 1.45,
  chinZ: 6.8,
  nose: 9.95,
  noseY: 8.4,
  noseTip: 0.5,
  noseWidth: 0.72,
  bridge: 0.36,
  noseBlend: 1.1,
  lip: 1.16,
  mouth: 1.02,
  smile: 0.04,
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
  eye: 1.0,
  lids: 0.5,
  brow: 0.5,
  browInner: 13.15,
  jaw: 4.3,
  jawY: 4.0,
  jawThickness: 1.2,
  chin: 1.3,
  chinY: 1.5,
  chinZ: 7.0,
  nose: 10.45,
  noseY: 8.0,
  noseTip: 0.62,
  noseWidth: 0.92,
  bridge: 0.46,
  noseBlend: 1.1,
  lip: 0.98,
  mouth: 1.06,
  smile: 0.025,
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
