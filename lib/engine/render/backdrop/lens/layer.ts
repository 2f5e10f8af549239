import { blankPicture, type LinearPicture } from "../../../pixels/linear-picture";
import { resizePlane } from "../../../pixels/resize-plane";
import { discBlur } from "./disc-blur";

/** Wider than this a place need not be drawn: the lens dissolves anything finer. */
const WIDEST = 256;

/**
 * Things at one distance: premultiplied linear RGB and opacity, a plane each. Measures are in widths of the frame:
 * x from 0 to 1, y from 0 to `aspect`.
 */
export type Layer = {
  width: number;
  height: number;
  aspect: number;
  planes: readonly [Float32Array, Float32Array, Float32Array, Float32Array];
};

/** An empty layer for a picture, seldom as large as it. */
export function layerFor(picture: { width: number; height: number }): Layer {
  const width = Math.min(WIDEST, picture.width);
  const aspect = picture.height / picture.width;
  const height = Math.max(1, Math.round(width * aspect));
  const plane = () => new Float32Array(width * height);
  return { width, height, aspect, planes: [plane(), plane(), plane(), plane()] };
}

/** Writes straight linear RGB and opacity into `out` for a point. */
export type Shade = (x: number, y: number, out: Float32Array) => void;

/** Lays a shade over the part of a layer within the given edges. */
export function shadeLayer(
  layer: Layer,
  shade: Shade,
  edges = { left: 0, top: 0, right: 1, bottom: layer.aspect },
): void {
  const { width, height, planes } = layer;
  const out = new Float32Array(4);
  const firstX = Math.max(0, Math.floor(edges.left * width));
  const lastX = Math.min(width, Math.ceil(edges.right * width));
  const lastY = Math.min(height, Math.ceil(edges.bottom * width));
  for (let row = Math.max(0, Math.floor(edges.top * width)); row < lastY; row++) {
    for (let column = firstX; column < lastX; column++) {
      out[3] = 1;
      shade((column + 0.5) / width, (row + 0.5) / width, out);
      const opacity = out[3] as number;
      if (opacity <= 0) continue;
      const i = row * width + column;
      for (let c = 0; c < 3; c++) {
        const plane = planes[c] as Float32Array;
        plane[i] = (plane[i] as number) * (1 - opacity) + (out[c] as number) * opacity;
      }
      planes[3][i] = (planes[3][i] as number) * (1 - opacity) + opacity;
    }
  }
}

/** A picture of the layers' own size, to stack the far ones on before the lights are drawn at the picture's. */
export function worldFor(picture: LinearPicture): LinearPicture {
  const { width, height } = layerFor(picture);
  return blankPicture(width, height);
}

/** Fills the picture with the world. */
export function enlargeWorld(world: LinearPicture, picture: LinearPicture): void {
  const plane = new Float32Array(world.width * world.height);
  for (let c = 0; c < 3; c++) {
    for (let i = 0, at = c; i < plane.length; i++, at += 3) plane[i] = world.rgb[at] as number;
    const large = resizePlane(plane, world, picture);
    for (let i = 0, at = c; i < large.length; i++, at += 3) picture.rgb[at] = large[i] as number;
  }
}

/** Throws the layer out of focus by a disc of `radius` (widths) and lays it over the picture. */
export function stackLayer(picture: LinearPicture, layer: Layer, radius: number): void {
  const same = picture.width === layer.width && picture.height === layer.height;
  const [red, green, blue, opacity] = layer.planes.map((plane) => {
    const blurred = discBlur(plane, layer.width, layer.height, radius * layer.width);
    return same ? blurred : resizePlane(blurred, layer, picture);
  }) as [Float32Array, Float32Array, Float32Array, Float32Array];
  const { rgb } = picture;
  for (let i = 0, at = 0; i < opacity.length; i++, at += 3) {
    const rest = 1 - (opacity[i] as number);
    rgb[at] = (rgb[at] as number) * rest + (red[i] as number);
    rgb[at + 1] = (rgb[at + 1] as number) * rest + (green[i] as number);
    rgb[at + 2] = (rgb[at + 2] as number) * rest + (blue[i] as number);
  }
}
