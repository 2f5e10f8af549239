import type { Camera } from "./camera";
import { marchRay, surfaceNormal, type Hit } from "./march";
import type { Vec3 } from "./numbers";
import type { Solid } from "./solid";

/** What each pixel sees of the sitter. Three numbers a pixel in `points` and `normals` (sitter's space), cm. */
export type Geometry = {
  width: number;
  height: number;
  points: Float32Array;
  normals: Float32Array;
  /** From the camera; 0 where the backdrop shows. */
  depth: Float32Array;
};

/** Normals are measured over half a pixel, so that finer detail than the picture can hold does not sparkle. */
export function normalReach(camera: Camera): number {
  return Math.max(0.025, camera.pixelCm * 0.45);
}

/** One ray through the middle of every pixel. */
export function seeSitter(solid: Solid, camera: Camera): Geometry {
  const { width, height } = camera;
  const geometry: Geometry = {
    width,
    height,
    points: new Float32Array(width * height * 3),
    normals: new Float32Array(width * height * 3),
    depth: new Float32Array(width * height),
  };
  const hit: Hit = { x: 0, y: 0, z: 0, travelled: 0 };
  const normal: Vec3 = [0, 0, 0];
  const reach = normalReach(camera);
  for (let p = 0; p < width * height; p++) {
    if (!marchRay(solid, camera, (p % width) + 0.5, Math.floor(p / width) + 0.5, hit)) continue;
    surfaceNormal(solid.field, hit.x, hit.y, hit.z, reach, normal);
    geometry.depth[p] = hit.travelled;
    geometry.points.set([hit.x, hit.y, hit.z], p * 3);
    geometry.normals.set(normal, p * 3);
  }
  return geometry;
}
