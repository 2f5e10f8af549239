import type { SceneOf } from "@/lib/domain/recipe-scene";
import type { LinearPicture } from "../../pixels/linear-picture";
import { fractalNoise } from "../../pixels/noise";
import { clamp, mix } from "../../pixels/scalar";
import type { Painter } from "./painter";

type Edged = SceneOf<"block"> | SceneOf<"disc">;

/** The coat of a painted wall without its colour: a little uneven, as a roller leaves it. */
export function paintCoat(seed: number): Painter {
  return (x, y, out) => {
    out.fill(1 + 0.025 * fractalNoise(x * 2, y * 2, 3, seed) + 0.012 * fractalNoise(x * 26, y * 8, 2, seed + 8));
  };
}

/**
 * Gives the coat its two colours, at full size because the line between them is the sharpest thing on the wall. The line is
 * one pixel wide measured across it, so that a leaning one has no steps.
 */
export function colourByEdge({ width, height, rgb }: LinearPicture, scene: Edged): void {
  const { colour, second } = scene;
  const beyond = beyondEdge(scene, height / width);
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at += 3) {
      const share = clamp(0.5 + beyond((column + 0.5) / width, (row + 0.5) / width) * width, 0, 1);
      for (let c = 0; c < 3; c++)
        rgb[at + c] = (rgb[at + c] as number) * mix(colour[c] as number, second[c] as number, share);
    }
  }
}

/** Signed distance to the line in widths of the frame, above 0 where the second colour is. */
function beyondEdge(scene: Edged, aspect: number): (x: number, y: number) => number {
  if (scene.kind === "disc") return (x, y) => scene.radius - Math.hypot(x - scene.x, y - scene.y * aspect);
  const turn = (clamp(scene.angle, -85, 85) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (x, y) => (x - scene.split) * cos - (y - aspect / 2) * sin;
}
