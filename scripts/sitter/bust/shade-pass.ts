import { normalReach, type Geometry } from "./geometry-pass";
import { marchRay, surfaceNormal, type Hit } from "./march";
import { read, type Vec3 } from "./numbers";
import { shader, type Scene } from "./shade";

/** The light each pixel sends to the camera (linear RGB, not multiplied by alpha), and how much of it the sitter fills. */
export type SitterLight = { radiance: Float32Array; alpha: Float32Array };

/** Neighbours that differ by more than this count as an edge: cosine of their normals, depth in pixels. */
const EDGE_COSINE = 0.8;
const EDGE_DEPTH_PX = 5;

/**
 * Shades every pixel of the sitter. Inside a smooth form one ray is enough; on silhouettes and in creases a pixel is
 * the mean of `rays`, since there the eye sees the steps.
 */
export function shadeSitter(scene: Scene, rays: number): SitterLight {
  const { solid, camera, geometry } = scene;
  const { width, height, depth, points, normals } = geometry;
  const radiance = new Float32Array(width * height * 3);
  const alpha = new Float32Array(width * height);
  const shade = shader(scene);
  const reach = normalReach(camera);
  const hit: Hit = { x: 0, y: 0, z: 0, travelled: 0 };
  const normal: Vec3 = [0, 0, 0];
  const color: Vec3 = [0, 0, 0];

  for (let p = 0; p < width * height; p++) {
    const edge = isEdge(geometry, p, camera.pixelCm);
    const seen = read(depth, p);
    if (!edge && seen === 0) continue;
    const i = p % width;
    const j = (p - i) / width;
    let met = 0;
    let r = 0;
    let g = 0;
    let b = 0;
    let weights = 0;
    for (let s = 0; s < (edge ? rays : 1); s++) {
      let px = i + 0.5;
      let py = j + 0.5;
      if (edge) {
        // One ray in each row and each column of the pixel, the rows shuffled.
        px = i + (s + 0.5) / rays;
        py = j + (((s * 5 + 2) % rays) + 0.5) / rays;
        if (!marchRay(solid, camera, px, py, hit)) continue;
        surfaceNormal(solid.field, hit.x, hit.y, hit.z, reach, normal);
      } else {
        hit.travelled = seen;
        hit.x = read(points, p * 3);
        hit.y = read(points, p * 3 + 1);
        hit.z = read(points, p * 3 + 2);
        normal[0] = read(normals, p * 3);
        normal[1] = read(normals, p * 3 + 1);
        normal[2] = read(normals, p * 3 + 2);
      }
      shade(px, py, hit, normal, color);
      // Brighter samples count less, or one glint would paint the whole pixel white (Karis, "Tone mapping", 2013).
      const weight = 1 / (1 + Math.max(color[0], color[1], color[2]));
      weights += weight;
      r += color[0] * weight;
      g += color[1] * weight;
      b += color[2] * weight;
      met++;
    }
    if (met === 0) continue;
    alpha[p] = met / (edge ? rays : 1);
    radiance[p * 3] = r / weights;
    radiance[p * 3 + 1] = g / weights;
    radiance[p * 3 + 2] = b / weights;
  }
  return { radiance, alpha };
}

function isEdge({ width, height, depth, normals }: Geometry, p: number, pixelCm: number): boolean {
  const i = p % width;
  const here = read(depth, p);
  const differs = (q: number) => {
    const there = read(depth, q);
    if (here === 0 || there === 0) return here !== there;
    if (Math.abs(here - there) > pixelCm * EDGE_DEPTH_PX) return true;
    const alike =
      read(normals, p * 3) * read(normals, q * 3) +
      read(normals, p * 3 + 1) * read(normals, q * 3 + 1) +
      read(normals, p * 3 + 2) * read(normals, q * 3 + 2);
    return alike < EDGE_COSINE;
  };
  return (
    (i + 1 < width && differs(p + 1)) ||
    (i > 0 && differs(p - 1)) ||
    (p + width < width * height && differs(p + width)) ||
    (p >= width && differs(p - width))
  );
}
