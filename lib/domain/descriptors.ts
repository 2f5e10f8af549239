import { groupFaces } from "./group-faces";
import { LIMITS } from "./photo-thresholds";

/** Cosine of two vectors of one length, -1 to 1; 0 when one of them is all zeros. */
export function cosine(a: Float32Array, b: Float32Array): number {
  const length = Math.sqrt(dot(a, a) * dot(b, b));
  return length === 0 ? 0 : dot(a, b) / length;
}

/** Mean of the vectors, each scaled to length one first, so that no photo weighs more than another. */
export function centroidOf(descriptors: Float32Array[]): Float32Array {
  const sum = new Float32Array(descriptors[0]?.length ?? 0);
  for (const descriptor of descriptors) {
    const scale = 1 / (Math.sqrt(dot(descriptor, descriptor)) || 1) / descriptors.length;
    descriptor.forEach((value, index) => {
      sum[index] = (sum[index] as number) + value * scale;
    });
  }
  return sum;
}

/**
 * For each vector its cosine to the centroid of the group it is compared with, leaving itself out.
 * The group starts as the largest that belongs together two by two, and the least alike leaves it until all in it
 * reach `floor`: so two strangers among eight do not pull the centre to themselves, and the centre between two people
 * is nobody's. Null when no majority of at least `atLeast` holds together.
 */
export function cosinesToMajority(
  descriptors: Float32Array[],
  { floor, atLeast }: { floor: number; atLeast: number },
): number[] | null {
  const table = cosineTable(descriptors);
  let [group = []] = groupFaces(table, LIMITS.oneGroupCosine);
  for (;;) {
    if (group.length < atLeast || group.length * 2 <= descriptors.length) return null;
    const own = group.map((member) => toCentroid(table, member, group));
    const lowest = Math.min(...own);
    if (lowest >= floor) return descriptors.map((_, index) => toCentroid(table, index, group));
    group = group.filter((_, place) => own[place] !== lowest);
  }
}

/** u·S / |S| for the sum S of the others' unit vectors, from the table of all their products. */
function toCentroid(table: number[][], one: number, group: number[]): number {
  const others = group.filter((member) => member !== one);
  const along = others.reduce((sum, other) => sum + (table[one]?.[other] ?? 0), 0);
  let square = 0;
  for (const a of others) for (const b of others) square += table[a]?.[b] ?? 0;
  return square > 0 ? along / Math.sqrt(square) : 0;
}

/** Every cosine with every other; 1 with itself. */
export function cosineTable(descriptors: Float32Array[]): number[][] {
  const lengths = descriptors.map((descriptor) => Math.sqrt(dot(descriptor, descriptor)) || 1);
  const table = descriptors.map(() => descriptors.map(() => 1));
  descriptors.forEach((a, row) => {
    descriptors.slice(0, row).forEach((b, column) => {
      const value = dot(a, b) / (lengths[row] ?? 1) / (lengths[column] ?? 1);
      table[row]?.splice(column, 1, value);
      table[column]?.splice(row, 1, value);
    });
  });
  return table;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  // Both have one length, so every read is inside.
  for (let index = 0; index < a.length; index++) sum += (a[index] as number) * (b[index] as number);
  return sum;
}
