/** What of the neighbourhood one sector takes: places (pairs x, y) and their weights, which sum to 1. */
export type Sector = { places: Int16Array; weights: Float32Array };

const SECTORS = 8;
export const ANGLES = 24;
export const LEVELS = 4;

/**
 * The neighbourhoods of the anisotropic Kuwahara filter: an ellipse along the flow in eight overlapping sectors, for every angle
 * (of a half turn) and every strength of direction. Weights by polynomials instead of blurred sectors (Kyprianidis, Semmo, Kang and
 * Döllner 2010). Index: angle × LEVELS + level.
 */
export function sectorTable(radius: number): Sector[][] {
  const table: Sector[][] = [];
  for (let angle = 0; angle < ANGLES; angle++) {
    for (let level = 0; level < LEVELS; level++) {
      table.push(sectorsOf(radius, (angle * Math.PI) / ANGLES, level / (LEVELS - 1)));
    }
  }
  return table;
}

function sectorsOf(radius: number, angle: number, strength: number): Sector[] {
  const long = radius * (1 + 0.7 * strength);
  const short = radius / (1 + 0.7 * strength);
  const taken = Array.from({ length: SECTORS }, () => ({ places: [] as number[], weights: [] as number[] }));
  const bound = Math.ceil(long);
  // Every second place is enough for a wide neighbourhood.
  const sparse = radius > 3.2;
  for (let y = -bound; y <= bound; y++) {
    for (let x = -bound; x <= bound; x++) {
      if (sparse && (x + y) % 2 !== 0) continue;
      const u = (x * Math.cos(angle) + y * Math.sin(angle)) / long;
      const v = (y * Math.cos(angle) - x * Math.sin(angle)) / short;
      const far = u * u + v * v;
      if (far > 1) continue;
      const shares = Array.from({ length: SECTORS }, (_, n) => sectorShare(u, v, n));
      const sum = shares.reduce((total, share) => total + share, 0);
      shares.forEach((share, n) => {
        const weight = (share / sum) * Math.exp(-2 * far);
        if (weight < 0.02) return;
        taken[n]?.places.push(x, y);
        taken[n]?.weights.push(weight);
      });
    }
  }
  return taken.map(({ places, weights }) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { places: Int16Array.from(places), weights: Float32Array.from(weights, (weight) => weight / sum) };
  });
}

/** A parabola that opens outwards: ζ how far sectors meet in the middle, η how wide they are. */
function sectorShare(u: number, v: number, n: number): number {
  const zeta = 0.33;
  const eta = (zeta + Math.cos(Math.PI / SECTORS)) / Math.sin(Math.PI / SECTORS) ** 2;
  const turn = (2 * Math.PI * n) / SECTORS;
  const out = u * Math.cos(turn) + v * Math.sin(turn);
  const aside = v * Math.cos(turn) - u * Math.sin(turn);
  return Math.max(0, out + zeta - eta * aside * aside) ** 2;
}
