import { RADIAN, type Vec3 } from "./numbers";

/** How the picture is framed, cm: the height that fills the picture, and the point of the sitter in its middle. */
export type Frame = { height: number; centerX: number; centerY: number; distance: number };

export const PORTRAIT_FRAME: Frame = { height: 51, centerX: 0, centerY: 3, distance: 190 };

/** The height of the sitter's eyes, where a portraitist holds the camera. */
const EYE_CM = 10;

/** A long lens on an orbit around the sitter's neck. `right`, `up` and `back` are its axes in the sitter's space. */
export type Camera = {
  position: Vec3;
  right: Vec3;
  up: Vec3;
  back: Vec3;
  /** Slope of a ray: offset of the middle, and per pixel. */
  slopeX: number;
  slopeY: number;
  perPixel: number;
  /** What one pixel covers at the sitter, cm. */
  pixelCm: number;
  distance: number;
  width: number;
  height: number;
};

/** Yaw carries the camera to the sitter's left (her right cheek turns away); degrees. Size in pixels. */
export function placeCamera(yaw: number, pitch: number, frame: Frame, size: { width: number; height: number }): Camera {
  const toWorld = orbit(yaw * RADIAN, pitch * RADIAN);
  const back = toWorld(0, 0, 1);
  const { distance } = frame;
  const pixelCm = frame.height / size.height;
  return {
    position: [back[0] * distance, back[1] * distance + EYE_CM, back[2] * distance - 1],
    right: toWorld(1, 0, 0),
    up: toWorld(0, 1, 0),
    back,
    slopeX: frame.centerX / distance,
    slopeY: (frame.centerY - EYE_CM) / distance,
    perPixel: pixelCm / distance,
    pixelCm,
    distance,
    ...size,
  };
}

function orbit(yaw: number, pitch: number): (x: number, y: number, z: number) => Vec3 {
  const cosYaw = Math.cos(yaw);
  const sinYaw = Math.sin(yaw);
  const cosPitch = Math.cos(pitch);
  const sinPitch = Math.sin(pitch);
  return (x, y, z) => {
    const depth = z * cosPitch - y * sinPitch;
    return [x * cosYaw - depth * sinYaw, y * cosPitch + z * sinPitch, x * sinYaw + depth * cosYaw];
  };
}

/** A direction given in the camera's terms (right, up, towards it), in the sitter's space. */
export function fromCamera(camera: Camera, x: number, y: number, z: number): Vec3 {
  const { right, up, back } = camera;
  return [
    right[0] * x + up[0] * y + back[0] * z,
    right[1] * x + up[1] * y + back[1] * z,
    right[2] * x + up[2] * y + back[2] * z,
  ];
}

/** Where a point of the sitter's space falls in the picture: px from the left, px from the top, cm from the camera. */
export function project(camera: Camera, [x, y, z]: Vec3): Vec3 {
  const { position, right, up, back } = camera;
  const from: Vec3 = [x - position[0], y - position[1], z - position[2]];
  const along = (axis: Vec3) => axis[0] * from[0] + axis[1] * from[1] + axis[2] * from[2];
  const away = -along(back);
  return [
    camera.width / 2 + (along(right) / away - camera.slopeX) / camera.perPixel,
    camera.height / 2 - (along(up) / away - camera.slopeY) / camera.perPixel,
    away,
  ];
}
