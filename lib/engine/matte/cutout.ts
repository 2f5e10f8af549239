import type { FaceMesh } from "./face-mesh";

/** How the face was lit in its photo: what has to be taken away before another light can be put on. */
export type FoundLight = {
  /** Degrees to the viewer's right of the camera, and above the eyes. */
  azimuth: number;
  elevation: number;
  /** 0 is flat, 1 has one side at twice the other's light. */
  contrast: number;
  /** Shading of a surface by its normal (x right, y down, z to the viewer): s = [1, x, y, z] · these; 1 on average over the face. */
  shading: [number, number, number, number];
  /** Gains on linear red, green, blue that bring the skin to neutral light and a meter's exposure. */
  balance: [number, number, number];
};

/** What was behind the person, without her: RGB bytes of the cutout's whole area, small, because it is only ever seen blurred. */
export type Surroundings = { width: number; height: number; rgb: Uint8Array };

/** Head and shoulders, free of their background and ready for any recipe. */
export type Cutout = {
  width: number;
  height: number;
  /** Straight RGB and alpha, sRGB bytes, row by row. */
  rgba: Uint8Array;
  /** In px of the cutout. */
  mesh: FaceMesh;
  /** Quality of the matte, 0..1. */
  score: number;
  /** Opening of the wider eye, of its width, as measured on the photo; null or absent where nobody has measured it. */
  eyeOpening?: number | null;
  /** Top of the hair, px from the top edge. */
  crownY: number;
  /** Rows from which each side cuts the body (px; null: it does not), and whether top and bottom do. */
  cuts: { left: number | null; right: number | null; top: boolean; bottom: boolean };
  light: FoundLight;
  /** Px of the cutout a px of the photo: above 1 it was enlarged. */
  scale: number;
  /** Cutouts made before there were any have none. */
  surroundings?: Surroundings;
};
