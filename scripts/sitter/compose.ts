import type { Crop } from "@/lib/domain/recipe";
import type { Frame } from "./bust/camera";

/** Of the sitter, cm above her chin: the crown of her hair, her eyes, and where the bust ends. */
const CROWN_CM = 23.2;
const EYES_CM = 11.2;
const BUST_END_CM = -26;

/** Frames the sitter as a style's crop asks; never so wide that the bust's lower end would show. Aspect is width / height. */
export function composeSitter(crop: Crop, aspect: number): Frame {
  const widest = (EYES_CM - BUST_END_CM) / (1 - crop.eyeLine);
  const height = Math.min(CROWN_CM / crop.head, widest);
  return {
    height,
    centerY: EYES_CM + height * (crop.eyeLine - 0.5),
    centerX: -crop.offset * height * aspect,
    distance: 190,
  };
}
