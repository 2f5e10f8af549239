import { z } from "zod";
import type { Finding } from "./finding";
import type { Lack } from "./lack";
import type { PhotoMarks } from "./score-photo";
import type { SetMarks } from "./score-set";

/** A model needs this many usable photos, and takes no more than this many. */
export const MIN_PHOTOS = 8;
export const MAX_PHOTOS = 20;
/** Room beside the twenty for photos that turned out unusable, until they are removed. */
export const MAX_ON_SHEET = 2 * MAX_PHOTOS;
/** Longest side of a stored photo, px; the browser scales to it too, where it can decode. */
export const MASTER_SIDE_PX = 2048;
export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;

/** What the engine measured on one face. Lengths in px of the stored master, angles in degrees. */
export type FaceMeasure = {
  /** x, y, width, height, from hairline to chin; reaches past the picture where the face is cut off. */
  box: [number, number, number, number];
  /** The detector's confidence, 0 to 1. */
  score: number;
  /** Positive: turned to the viewer's right / looking up / leaning clockwise as the viewer sees it. */
  yaw: number;
  pitch: number;
  roll: number;
  /** Variance of the 8-neighbour Laplacian of luma on the face scaled to 256 px; below 100 is blurred. */
  sharpness: number;
  /** Mean luma of the face, 0 to 1, and the shares of it that are crushed or blown. */
  luma: number;
  crushed: number;
  blown: number;
} & Partial<NearMeasure>;

/** What is measured where there is one face alone. Reports of the first days do not have it, and nothing is said then. */
export type NearMeasure = {
  /** Stops by which the cheek on the viewer's left is lighter than the other. */
  sideLight: number;
  /** Light around the lighter eye, lids and the skin below, as a share of the skin's. */
  socketLight: number;
  /** Standard deviation of luma in the eyes (the greater of the two) and on the mouth, as a share of the skin's luma. */
  eyeDetail: number;
  mouthDetail: number;
  /** How far a second reading moved the mesh, in lengths of the face: what is covered is guessed anew each time. */
  wobble: number;
  /** Of the wider eye, as a share of its width. */
  eyeOpening: number;
  /** Width of the mouth over that between the outer corners of the eyes. */
  smile: number;
};

/** All that is known of a photo without asking who it shows. Plain data: it is stored as JSON. */
export type PhotoReport = {
  version: 1;
  /** Of the stored master, px. */
  width: number;
  height: number;
  format: "jpeg" | "png" | "webp" | "avif" | "heic";
  faces: FaceMeasure[];
  /** 64-bit difference hash of the whole picture, 16 hex digits. */
  dhash: string;
  /** Steps from one coded square to the next over those within, about 1; only in reports that measured it. */
  blockiness?: number;
  /** The one face at a glance, to find copies by; see `face-print.ts`. */
  facePrint?: string;
};

/** `usable` and `poor` count towards the eight; `poor` carries a remark. */
export type PhotoStanding = "usable" | "poor" | "refused" | "set_aside";

export type PhotoView = {
  id: string;
  standing: PhotoStanding;
  /** 0 to 100. */
  score: number;
  /** What the score is made of; null where there is nothing to score. */
  marks: PhotoMarks | null;
  width: number;
  height: number;
  findings: Finding[];
  /** Add `?w=320|640|960|1280|2048`. */
  imageUrl: string;
  createdAt: string;
};

/** The photos that wait to become a model, in the order they were added. */
export type ContactSheetView = {
  /** The number that the next model will have, 1 for the first. */
  roll: number;
  photos: PhotoView[];
  usable: number;
  /** Of all that count together, 0 to 100; null while none does. */
  score: number | null;
  /** What the score is made of; null while there is none. */
  marks: SetMarks | null;
  /** What would make the set better, the weightiest first. */
  lacks: Lack[];
  minimum: number;
  maximum: number;
  /** Who will learn the face: it is said before anybody agrees. */
  provider: "studio" | "cloud";
};

export const photoChange = z.object({ setAside: z.boolean() });

export const photosNamed = z.object({ photoIds: z.array(z.uuid()).min(1).max(MAX_ON_SHEET) });
export const photosChange = photosNamed.extend(photoChange.shape);

const DAY_MS = 24 * 3600_000;

/** When a person put a photo on her sheet, ms since 1970, by her own clock: it decides the photo's place there. */
export const photoAdded = z.object({
  added: z.coerce
    .number()
    .int()
    .positive()
    .refine((ms) => ms < Date.now() + DAY_MS)
    .optional(),
});
