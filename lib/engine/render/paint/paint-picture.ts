import type { Paint } from "@/lib/domain/recipe-paint";
import { printHalftone } from "./halftone";
import { paintInk } from "./ink";
import { paintOil } from "./oil";
import type { PaintSubject } from "./painter";
import { paintPencil } from "./pencil";
import { type Planes, readPlanes, type Size, writePlanes } from "./planes";
import { paintWatercolour } from "./watercolour";

/**
 * Paints, draws or prints a finished picture anew, person and backdrop alike, in one hand: RGB bytes in sRGB in, as many out.
 * `bytes` stay as they were. With a mesh (in px of the picture) the eyes and the corners of the mouth keep their detail.
 */
export function paintPicture(bytes: Uint8Array, size: Size, paint: Paint, subject: PaintSubject): Uint8Array {
  return writePlanes(paintPlanes(readPlanes(bytes, size), paint, subject));
}

function paintPlanes(picture: Planes, paint: Paint, subject: PaintSubject): Planes {
  switch (paint.kind) {
    case "oil":
      return paintOil(picture, paint, subject);
    case "watercolour":
      return paintWatercolour(picture, paint, subject);
    case "ink":
      return paintInk(picture, paint, subject);
    case "pencil":
      return paintPencil(picture, paint, subject);
    case "halftone":
      return printHalftone(picture, paint, subject);
  }
}
