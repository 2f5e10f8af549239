import type { SitterVariant } from "@/lib/domain/style";
import { placeCamera, PORTRAIT_FRAME, type Frame } from "./camera";
import { smoothLight } from "./denoise";
import { seeSitter } from "./geometry-pass";
import { lightSitter } from "./light-pass";
import { aimLamp, WINDOW, type LightRig } from "./lights";
import { PLASTER, type Material } from "./plaster";
import type { Pose } from "./pose";
import { shadeSitter, type SitterLight } from "./shade-pass";
import { makeSolid, type Solid } from "./solid";

export type SitterRequest = {
  variant: SitterVariant;
  width: number;
  height: number;
  /** The camera's place on its orbit, degrees; a negative yaw shows her looking to the left of the picture. */
  yaw?: number;
  pitch?: number;
  pose?: Pose;
  frame?: Partial<Frame>;
  rig?: LightRig;
  material?: Partial<Material>;
  /** Shadow rays a lamp; penumbras and deep shadows take four times as many. */
  samples?: number;
  /** Rays on an edge pixel. */
  edgeRays?: number;
};

export type SitterPicture = SitterLight & { width: number; height: number };

/** Pictures lower than this are drafts: less smoothing, since a cell of light covers more. */
const DRAFT_HEIGHT_PX = 600;

/** Renders the plaster sitter, unexposed. The same request gives the same numbers, whenever and wherever it is asked. */
export function renderSitter(request: SitterRequest): SitterPicture {
  const { variant, width, height, pose = { turn: 0, nod: 2, tilt: 0 }, rig = WINDOW } = request;
  const material = { ...PLASTER, ...request.material };
  const frame = { ...PORTRAIT_FRAME, ...request.frame };
  const camera = placeCamera(request.yaw ?? 0, request.pitch ?? 0, frame, { width, height });
  const solid = solidOf(variant, pose, camera.pixelCm);

  const geometry = seeSitter(solid, camera);
  const lamps = [rig.key, ...rig.others].map((lamp) => aimLamp(lamp, camera));
  const sampled = lightSitter(solid, camera, geometry, rig, lamps, material.albedo, request.samples ?? 10);
  const map = smoothLight(sampled, geometry, camera.pixelCm, height < DRAFT_HEIGHT_PX ? [1, 2] : [1, 2, 4]);
  const light = shadeSitter({ solid, camera, geometry, lights: lamps, map, material }, request.edgeRays ?? 8);
  return { width, height, ...light };
}

const lastSolid: { key: string; solid: Solid | null } = { key: "", solid: null };

/** Baking takes a second, and pictures made in a row often share a pose, so the last bust is kept. */
function solidOf(variant: SitterVariant, pose: Pose, pixelCm: number): Solid {
  const key = JSON.stringify([variant, pose, pixelCm]);
  if (lastSolid.solid && lastSolid.key === key) return lastSolid.solid;
  const solid = makeSolid(variant, pose, pixelCm);
  Object.assign(lastSolid, { key, solid });
  return solid;
}
