import type { Light } from "@/lib/domain/recipe-light";
import type { Scene } from "@/lib/domain/recipe-scene";
import { RELIEF_CELL, type Relief } from "../light/relief";
import type { Shading } from "../light/shade";
import type { LinearPicture } from "../pixels/linear-picture";
import { LINEAR_OF_BYTE } from "../pixels/srgb";
import type { Placement } from "./compose";
import { meetBackdrop } from "./meet-backdrop";

/** How much of a bright backdrop's light creeps over the outline. */
const WRAP = 0.15;
/** On papers a white ground would grey dark hair. */
export const WRAP_ON_PAPERS = 0.02;

type Person = {
  layer: Uint8Array;
  placement: Placement;
  relief: Relief;
  shading: Shading;
  balance: readonly [number, number, number];
};

/** Lays the lit person over the backdrop, in linear light, and lets each leave its mark on the other. Changes `back`. */
export function composite(back: LinearPicture, person: Person, scene: Scene, light: Light, wrapShare = WRAP): void {
  const { width, height, rgb } = back;
  const { layer, balance, shading } = person;
  const { wrap, shadow } = meetBackdrop(back, layer, scene, light);
  const { column, share } = columnTaps(person, width);
  const gain = rowReader(person, shading.gain);
  const rim = shading.rim.some((value) => value > 0) ? rowReader(person, shading.rim) : null;
  const [wrapRed, wrapGreen, wrapBlue] = wrap as [Float32Array, Float32Array, Float32Array];
  for (let y = 0, i = 0; y < height; y++) {
    const gains = gain(y);
    const rims = rim?.(y);
    for (let x = 0, at = i * 3; x < width; x++, i++, at += 3) {
      const open = shadow ? 1 - (shadow[i] as number) : 1;
      const opacity = (layer[i * 4 + 3] as number) / 255;
      const behind = open * (1 - opacity);
      if (opacity === 0) {
        for (let c = at; c < at + 3; c++) rgb[c] = (rgb[c] as number) * behind;
        continue;
      }
      const u = share[x] as number;
      let cell = column[x] as number;
      for (let c = 0; c < 3; c++, cell++) {
        const own = (LINEAR_OF_BYTE[layer[i * 4 + c] as number] as number) * (balance[c] as number);
        const left = gains[cell] as number;
        let lit = own * (left + u * ((gains[cell + 3] as number) - left));
        if (rims) {
          const near = rims[cell] as number;
          lit += (near + u * ((rims[cell + 3] as number) - near)) * (0.015 + 0.8 * Math.sqrt(own));
        }
        lit += wrapShare * ((c === 0 ? wrapRed : c === 1 ? wrapGreen : wrapBlue)[i] as number);
        rgb[at + c] = (rgb[at + c] as number) * behind + lit * opacity;
      }
    }
  }
}

/** For every column of the frame the first of the two cells it lies between, times three, and how far it is to the second. */
function columnTaps({ placement, relief }: Person, width: number) {
  const column = new Int32Array(width);
  const share = new Float32Array(width);
  for (let x = 0; x < width; x++) {
    const cell = cellAt(x, placement.x, placement.scale, relief.width);
    column[x] = (cell | 0) * 3;
    share[x] = cell - (cell | 0);
  }
  return { column, share };
}

/** The field under one row of the frame, three numbers a cell; the same array every time. */
function rowReader({ placement, relief }: Person, field: Float32Array): (y: number) => Float32Array {
  const length = relief.width * 3;
  const row = new Float32Array(length);
  return (y) => {
    const cell = cellAt(y, placement.y, placement.scale, relief.height);
    const v = cell - (cell | 0);
    const above = (cell | 0) * length;
    for (let n = 0; n < length; n++) {
      const top = field[above + n] as number;
      row[n] = top + v * ((field[above + length + n] as number) - top);
    }
    return row;
  };
}

function cellAt(pixel: number, from: number, scale: number, cells: number): number {
  return Math.min(cells - 1.001, Math.max(0, (pixel + 0.5 - from) / (scale * RELIEF_CELL) - 0.5));
}
