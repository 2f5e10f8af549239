import type { Camera } from "./camera";
import type { Geometry } from "./geometry-pass";
import type { LightMap } from "./light-pass";
import { lightAt } from "./light-lookup";
import type { AimedLight } from "./lights";
import type { Hit } from "./march";
import { length3, mix, read, type Vec3 } from "./numbers";
import { openness, roughen, type Material } from "./plaster";
import type { Solid } from "./solid";

/** All that is needed to say what colour a point of the sitter has. */
export type Scene = {
  solid: Solid;
  camera: Camera;
  geometry: Geometry;
  lights: AimedLight[];
  map: LightMap;
  material: Material;
};

/** Height of the eyes above the chin, and from hairline to chin. */
const EYES_CM = 11.2;
const FACE_CM = 17;

/** Answers a function that writes the linear colour of a hit, seen through the picture's point (pixels), into `out`. */
export function shader(scene: Scene): (px: number, py: number, hit: Hit, normal: Vec3, out: Vec3) => void {
  const { solid, camera, geometry, lights, map, material } = scene;
  const arrived = new Float32Array(map.channels);
  const rough: Vec3 = [0, 0, 0];
  const shine: Vec3 = [0, 0, 0];

  return (px, py, hit, normal, out) => {
    const { x, y, z } = hit;
    lightAt(map, geometry, camera.pixelCm, px, py, hit.travelled, normal, arrived);
    const open = openness(solid.field, x, y, z, normal);
    rough[0] = normal[0];
    rough[1] = normal[1];
    rough[2] = normal[2];
    const tone = roughen(material, x, y, z, camera.pixelCm, rough);

    const dim = mix(0.4, 1, open);
    out[0] = read(arrived, lights.length) * dim;
    out[1] = read(arrived, lights.length + 1) * dim;
    out[2] = read(arrived, lights.length + 2) * dim;
    addLamps(lights, arrived, mix(0.5, 1, open) * nearness(y), rough, toCamera(camera, x, y, z), material, out, shine);

    const dust = 1 - 0.1 * (1 - open); // dust settles warm in the hollows
    out[0] = out[0] * material.albedo[0] * tone + shine[0];
    out[1] = out[1] * material.albedo[1] * tone * Math.sqrt(dust) + shine[1];
    out[2] = out[2] * material.albedo[2] * tone * dust + shine[2];
  };
}

/** Lamps hang near the face, so their light falls off towards the waist; the law that portraits are lit by. */
function nearness(y: number): number {
  const faces = Math.max(0, EYES_CM - y) / FACE_CM;
  return 1 / (1 + 0.16 * faces) ** 2;
}

function toCamera({ position }: Camera, x: number, y: number, z: number): Vec3 {
  const vx = position[0] - x;
  const vy = position[1] - y;
  const vz = position[2] - z;
  const unit = 1 / length3(vx, vy, vz);
  return [vx * unit, vy * unit, vz * unit];
}

/** Adds each lamp's diffuse light to `out`, and sets `shine` to what glances off. */
function addLamps(
  lights: AimedLight[],
  arrived: Float32Array,
  share: number,
  n: Vec3,
  view: Vec3,
  { translucency, translucentTint: tint, sheen }: Material,
  out: Vec3,
  shine: Vec3,
): void {
  const rim = (1 - Math.max(0, dot(n, view))) ** 4;
  shine[0] = shine[1] = shine[2] = 0;
  for (let l = 0; l < lights.length; l++) {
    const light = lights[l];
    if (!light) continue;
    const { toward, softness, power } = light;
    const seen = read(arrived, l) * share;
    const facing = dot(n, toward);
    const edge = 0.25 * softness + 0.1;
    const wrap = 0.1 * softness;
    out[0] += power[0] * seen * wrapped(facing, wrap + 0.16 * translucency * tint[0], edge);
    out[1] += power[1] * seen * wrapped(facing, wrap + 0.16 * translucency * tint[1], edge);
    out[2] += power[2] * seen * wrapped(facing, wrap + 0.16 * translucency * tint[2], edge);

    const hx = view[0] + toward[0];
    const hy = view[1] + toward[1];
    const hz = view[2] + toward[2];
    const half = Math.max(0, n[0] * hx + n[1] * hy + n[2] * hz) / (length3(hx, hy, hz) || 1);
    const gloss = half ** (26 - 16 * softness) * Math.max(0, facing) * seen * (0.1 + 1.6 * rim) * sheen;
    shine[0] += gloss * power[0];
    shine[1] += gloss * power[1];
    shine[2] += gloss * power[2];
  }
}

/** The cosine law, wrapped round the turn of the form by `wrap` and with its corner at zero rounded over `edge`. */
function wrapped(facing: number, wrap: number, edge: number): number {
  const u = facing + wrap;
  const h = u > edge ? u : u < -edge ? 0 : (u + edge) ** 2 / (4 * edge);
  return h / (1 + wrap);
}

function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
