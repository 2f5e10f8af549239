declare module "opentype.js" {
  type Command =
    | { type: "M" | "L"; x: number; y: number }
    | { type: "Q"; x1: number; y1: number; x: number; y: number }
    | { type: "C"; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { type: "Z" };
  export type Glyph = { index: number; advanceWidth: number; path: { commands: Command[] } };
  export type Font = {
    unitsPerEm: number;
    tables: { fvar?: { axes: { tag: string }[] } };
    charToGlyph(char: string): Glyph;
    variation: { getTransform(glyph: Glyph, coordinates: Record<string, number>): Glyph };
  };
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}

declare module "wawoff2" {
  const wawoff2: { decompress(woff2: Uint8Array): Promise<Uint8Array> };
  export default wawoff2;
}
