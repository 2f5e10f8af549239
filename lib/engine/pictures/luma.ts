/** Luma of RGB bytes by ITU-R BT.601, 0 to 255. */
export function lumaOf(rgb: Uint8Array): Float32Array {
  const luma = new Float32Array(rgb.length / 3);
  // Inside the array by construction.
  const byte = (index: number) => rgb[index] as number;
  for (let pixel = 0; pixel < luma.length; pixel++) {
    const at = pixel * 3;
    luma[pixel] = 0.299 * byte(at) + 0.587 * byte(at + 1) + 0.114 * byte(at + 2);
  }
  return luma;
}
