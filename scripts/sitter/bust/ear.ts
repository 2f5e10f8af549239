import { length3, mix, smoothstep } from "./numbers";
import { carve, ellipsoid, join } from "./sdf";

/** The ear's plate stands off the head by 25 degrees and leans back by 11. */
const OUT = 0.44;
const LEAN = 0.2;
const OUT_COS = Math.cos(OUT);
const OUT_SIN = Math.sin(OUT);
const LEAN_COS = Math.cos(LEAN);
const LEAN_SIN = Math.sin(LEAN);

/** An ear, suggested rather than copied: plate, rim, bowl, inner fold, the flap before the canal, lobe. */
export function ear(x: number, y: number, z: number): number {
  const dx = x - 7.0;
  const dy = y - 9.9;
  const dz = z + 1.2;
  const far = length3(dx, dy, dz) - 3.6;
  if (far > 1.5) return far;
  const across = dx * OUT_SIN - dz * OUT_COS;
  const n = dx * OUT_COS + dz * OUT_SIN;
  const u = across * LEAN_COS - dy * LEAN_SIN;
  const v = dy * LEAN_COS + across * LEAN_SIN;

  let d = ellipsoid(u, v, n + 0.1, 1.6, 2.85, 0.55);
  const rim = (length3(u / 1.5, (v - 0.25) / 2.65, 0) - 1) * 1.7;
  d = join(d, Math.sqrt(rim * rim + (n - 0.42) ** 2) - mix(0.3, 0.12, smoothstep(-0.2, -2.4, v)), 0.3);
  d = carve(d, ellipsoid(u + 0.45, v + 0.25, n - 0.75, 0.8, 1.2, 0.8), 0.35);
  const fold = (length3((u + 0.25) / 0.8, (v - 0.2) / 1.6, 0) - 1) * 1.1;
  d = join(d, Math.max(Math.sqrt(fold * fold + (n - 0.42) ** 2) - 0.2, -u - 0.35), 0.4);
  d = join(d, length3(u + 1.25, v + 0.45, n - 0.45) - 0.4, 0.35);
  return join(d, ellipsoid(u + 0.3, v + 2.45, n - 0.1, 0.75, 0.8, 0.4), 0.4);
}
