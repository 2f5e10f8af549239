export type Point = readonly [x: number, y: number];

/** 1 for every pixel whose centre lies inside, by the even-odd rule. */
export function fillPolygon(points: readonly Point[], width: number, height: number): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const crossings = crossingsAt(points, y + 0.5);
    for (let n = 0; n + 1 < crossings.length; n += 2) {
      const from = Math.max(0, Math.ceil((crossings[n] as number) - 0.5));
      const to = Math.min(width, Math.ceil((crossings[n + 1] as number) - 0.5));
      if (to > from) mask.fill(1, y * width + from, y * width + to);
    }
  }
  return mask;
}

function crossingsAt(points: readonly Point[], y: number): number[] {
  const crossings: number[] = [];
  points.forEach(([toX, toY], n) => {
    const [fromX, fromY] = points[(n + points.length - 1) % points.length] ?? [toX, toY];
    if (fromY > y !== toY > y) crossings.push(fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY));
  });
  return crossings.sort((a, b) => a - b);
}
