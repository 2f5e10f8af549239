const START_OF_IMAGE_BYTES = 2;
const DOTS_PER_INCH = 1;

/**
 * A JPEG with a JFIF header that states its density (dots per inch, 1 to 65,535). The encoder leaves that header out where
 * it writes EXIF, but print counters and consulates read it ("JPEG in the JFIF format").
 */
export function stateDensity(jpeg: Uint8Array, dpi: number): Uint8Array {
  const [high, low] = [dpi >> 8, dpi & 255];
  // Marker APP0, 16 bytes long: "JFIF", version 1.01, unit, density across and down, no thumbnail (ITU-T T.871).
  const header = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, DOTS_PER_INCH, high, low, high, low, 0, 0];
  const stated = new Uint8Array(jpeg.length + header.length);
  stated.set(jpeg.subarray(0, START_OF_IMAGE_BYTES));
  stated.set(header, START_OF_IMAGE_BYTES);
  stated.set(jpeg.subarray(START_OF_IMAGE_BYTES), START_OF_IMAGE_BYTES + header.length);
  return stated;
}
