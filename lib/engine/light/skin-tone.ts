import type { FaceMesh } from "../matte/face-mesh";
import { faceFrameOf, faceOval, placeMesh } from "../matte/face-mesh";
import { type Lab, linearToLab } from "../pixels/cie-lab";
import { luminance } from "../pixels/linear-picture";
import { fillPolygon } from "../pixels/polygon";
import { LINEAR_OF_BYTE } from "../pixels/srgb";
import { featureMask } from "./skin";

/** sRGB bytes, row by row; with four channels the fourth is how much of a pixel is the person. */
export type SkinPicture = { data: Uint8Array; width: number; height: number; channels: 3 | 4 };

/** Skin is looked at in squares of this share of a face's height, so that neither grain nor pores count. */
const CELL = 1 / 64;
/** The middle of the lighter half: shadows have the room's colour, highlights the lamp's. */
const MIDDLE = { from: 0.5, to: 0.9 };
const MOSTLY_PERSON = 230;

/**
 * The colour of somebody's skin in a picture, or null where less than a handful of it shows. `mesh` is in px of the picture;
 * `balance` are gains on linear light to look at it through.
 */
export function skinTone(
  picture: SkinPicture,
  mesh: FaceMesh,
  balance: readonly [number, number, number] = [1, 1, 1],
): Lab | null {
  const cells = skinCells(picture, mesh);
  if (cells.length < 20) return null;
  const lit = cells
    .map(([red, green, blue]) => [red * balance[0], green * balance[1], blue * balance[2]] as const)
    .sort((a, b) => luminance(...a) - luminance(...b))
    .slice(Math.floor(cells.length * MIDDLE.from), Math.ceil(cells.length * MIDDLE.to));
  const mean = (c: 0 | 1 | 2) => lit.reduce((sum, rgb) => sum + rgb[c], 0) / lit.length;
  return linearToLab(mean(0), mean(1), mean(2));
}

/** Mean linear colours of the cells that are all skin. */
function skinCells({ data, width, height, channels }: SkinPicture, mesh: FaceMesh): [number, number, number][] {
  const side = Math.max(1, Math.round(faceFrameOf(mesh).height * CELL));
  const grid = placeMesh(mesh, 0, 0, 1 / side);
  const columns = Math.floor(width / side);
  const rows = Math.floor(height / side);
  const features = featureMask(grid, columns, rows);
  const oval = fillPolygon(faceOval(grid, 0.88), columns, rows);
  const cells: [number, number, number][] = [];
  for (let cell = 0; cell < oval.length; cell++) {
    if (!oval[cell] || features[cell]) continue;
    const sum: [number, number, number] = [0, 0, 0];
    let whole = true;
    for (let y = 0; y < side && whole; y++) {
      let at = ((Math.floor(cell / columns) * side + y) * width + (cell % columns) * side) * channels;
      for (let x = 0; x < side; x++, at += channels) {
        if (channels === 4 && (data[at + 3] as number) < MOSTLY_PERSON) whole = false;
        for (let c = 0; c < 3; c++)
          sum[c] = (sum[c] as number) + (LINEAR_OF_BYTE[data[at + c] as number] as number) / (side * side);
      }
    }
    if (whole) cells.push(sum);
  }
  return cells;
}
