import type { SitterVariant } from "@/lib/domain/style";
import { placeCamera, PORTRAIT_FRAME, type Camera, type Frame } from "./camera";
import { smoothLight } from "./denoise";
import { seeSitter, type Geometry } from "./geometry-pass";
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
const STRAIGHT: Pose = { turn: 0, nod: 2, tilt: 0 };

/** Renders the plaster sitter, unexposed. The same request gives the same numbers, whenever and wherever it is asked. */
export function renderSitter(request: SitterRequest): SitterPicture {
  const { width, height, rig = WINDOW } = request;
  const material = { ...PLASTER, ...request.material };
  const { camera, solid, geometry } = viewOf(request);
  const lamps = [rig.key, ...rig.others].map((lamp) => aimLamp(lamp, camera));
  const sampled = lightSitter(solid, camera, geometry, rig, lamps, material.albedo, request.samples ?? 10);
  const map = smoothLight(sampled, geometry, camera.pixelCm, height < DRAFT_HEIGHT_PX ? [1, 2] : [1, 2, 4]);
  const light = shadeSitter({ solid, camera, geometry, lights: lamps, map, material }, request.edgeRays ?? 8);
  return { width, height, ...light };
}

type View = { camera: Camera; solid: Solid; geometry: Geometry };
const lastView: { key: string; view: View | null } = { key: "", view: null };

/** Looking at a bust takes a third of the work and knows nothing of light, so the last view is kept. */
function viewOf({ variant, width, height, yaw = 0, pitch = 0, pose = STRAIGHT, frame }: SitterRequest): View {
  const key = JSON.stringify([variant, width, height, yaw, pitch, pose, frame]);
  if (lastView.view && lastView.key === key) return lastView.view;
  const camera = placeCamera(yaw, pitch, { ...PORTRAIT_FRAME, ...frame }, { width, height });
  const solid = makeSolid(variant, pose, camera.pixelCm);
  const view = { camera, solid, geometry: seeSitter(solid, camera) };
  Object.assign(lastView, { key, view });
  return view;
}
