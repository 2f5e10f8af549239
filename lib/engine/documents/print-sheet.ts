import sharp from "sharp";
import type { DocumentRule } from "@/lib/domain/document-rules";
import { SOFTWARE } from "../render/render";
import { stateDensity } from "../pictures/state-density";
import { laySheet, SHEET, type SheetLayout } from "./lay-sheet";

const WHITE = 255;
/** Light enough not to show on a copy that is cut a hair too wide. */
const CUT_LINE = 176;

/**
 * A sheet of 6 × 4 inches with as many copies of a picture for papers (JPEG) as fit, each in its true size when the sheet
 * is printed at 100 %, and hairlines to cut along: JPEG in sRGB, 1800×1200 px at 300 dots per inch.
 */
export async function printSheet(portrait: Uint8Array, rule: DocumentRule): Promise<Uint8Array> {
  const layout = laySheet(rule);
  const picture = sharp(portrait).resize(rule.width, rule.height, { fit: "fill" });
  const copy = await (layout.onSide ? picture.rotate(90) : picture).removeAlpha().png().toBuffer();
  const places = layout.tops.flatMap((top) => layout.lefts.map((left) => ({ input: copy, left, top })));
  const { width, height, dpi } = SHEET;
  const jpeg = await sharp(drawCutLines(layout), { raw: { width, height, channels: 3 } })
    .composite(places)
    .withIccProfile("srgb")
    .withExif({ IFD0: { Software: SOFTWARE } })
    .withDensity(dpi)
    .jpeg({ quality: 95, chromaSubsampling: "4:4:4" })
    .toBuffer();
  return stateDensity(jpeg, dpi);
}

/** White paper with a line, 1 px, along every side of every copy, from edge to edge and just outside of the copy. */
function drawCutLines({ lefts, tops, width, height }: SheetLayout): Uint8Array {
  const sheet = new Uint8Array(SHEET.width * SHEET.height * 3).fill(WHITE);
  const rows = tops.flatMap((top) => [top - 1, top + height]);
  const columns = lefts.flatMap((left) => [left - 1, left + width]);
  for (const row of rows) sheet.fill(CUT_LINE, row * SHEET.width * 3, (row + 1) * SHEET.width * 3);
  for (const column of columns) {
    for (let row = 0; row < SHEET.height; row++) {
      const at = (row * SHEET.width + column) * 3;
      sheet.fill(CUT_LINE, at, at + 3);
    }
  }
  return sheet;
}
