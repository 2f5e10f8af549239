/** Red, green and blue apart, encoded as a screen shows them, 0 to 1: a painter mixes by eye, not by light. */
export type Planes = { width: number; height: number; channels: [Float32Array, Float32Array, Float32Array] };
export type Size = { width: number; height: number };

export function readPlanes(bytes: Uint8Array, { width, height }: Size): Planes {
  const planes = emptyPlanes({ width, height });
  planes.channels.forEach((plane, c) => {
    for (let i = 0; i < plane.length; i++) plane[i] = (bytes[i * 3 + c] as number) / 255;
  });
  return planes;
}

export function writePlanes({ channels }: Planes): Uint8Array {
  const bytes = new Uint8Array(channels[0].length * 3);
  channels.forEach((plane, c) => {
    for (let i = 0; i < plane.length; i++) {
      const value = (plane[i] as number) * 255 + 0.5;
      bytes[i * 3 + c] = value <= 0 ? 0 : value >= 255 ? 255 : value;
    }
  });
  return bytes;
}

export function emptyPlanes({ width, height }: Size): Planes {
  const plane = () => new Float32Array(width * height);
  return { width, height, channels: [plane(), plane(), plane()] };
}

export function mapPlanes(planes: Planes, size: Size, change: (plane: Float32Array) => Float32Array): Planes {
  const [red, green, blue] = planes.channels;
  return { width: size.width, height: size.height, channels: [change(red), change(green), change(blue)] };
}

/** Rec. 709 luma. */
export function lumaOf({ channels: [red, green, blue] }: Planes): Float32Array {
  return red.map((value, i) => 0.2126 * value + 0.7152 * (green[i] as number) + 0.0722 * (blue[i] as number));
}

/** The size to work at: at most `most` px wide. */
export function workSize({ width, height }: Size, most: number): Size {
  const share = Math.min(1, most / width);
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

/** Mean over the pixels that fall into each smaller one; a size that is not smaller gives the plane itself. */
export function shrinkPlane(plane: Float32Array, from: Size, to: Size): Float32Array {
  if (to.width >= from.width) return plane;
  const sums = new Float32Array(to.width * to.height);
  const counts = new Float32Array(to.width * to.height);
  const columns = Int32Array.from({ length: from.width }, (_, x) => Math.floor((x * to.width) / from.width));
  for (let y = 0, i = 0; y < from.height; y++) {
    const row = Math.floor((y * to.height) / from.height) * to.width;
    for (let x = 0; x < from.width; x++, i++) {
      const cell = row + (columns[x] as number);
      sums[cell] = (sums[cell] as number) + (plane[i] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  return sums.map((sum, i) => sum / (counts[i] as number));
}
