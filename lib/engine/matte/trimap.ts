import { distanceTo } from "../pixels/distance";
import { fillPolygon } from "../pixels/polygon";
import { smoothstep } from "../pixels/scalar";
import { faceFrameOf, faceOval, type FaceMesh } from "./face-mesh";
import { CELL, type PersonMap } from "./person-map";

export const BACKGROUND = 0;
export const UNKNOWN = 1;
export const PERSON = 2;

/** Widths of the band in face heights: wide where hair may fly, narrow along the body, and a little way into the person. */
const BAND = { hair: 0.11, body: 0.05, inside: 0.02 };

export type Trimap = {
  /** BACKGROUND, UNKNOWN or PERSON for every cell. */
  kind: Uint8Array;
  /** Cells to the nearest one that the network gives to this person. */
  toBody: Float32Array;
};

/**
 * What is surely the person, surely not, or to be solved. Everything is measured from the part of the network's map that
 * holds the face, so that other people and islands are background.
 */
export function drawTrimap(map: PersonMap, mesh: FaceMesh): Trimap {
  const { width, height, mean, least, most } = map;
  const grid = mesh.map((value) => value / CELL);
  const { height: faceHeight, chinY } = faceFrameOf(grid);
  const face = fillPolygon(faceOval(grid, 0.93), width, height);
  // A mesh that fitted badly must not overrule the network.
  face.forEach((inside, i) => (face[i] = inside && (mean[i] as number) >= 0.6 ? 1 : 0));

  const body = growFrom(face, width, height, (i) => (mean[i] as number) > 0.5);
  const unsure = body.map((inside, i) => (inside && (mean[i] as number) > 0.85 && (least[i] as number) > 0.4 ? 0 : 1));
  const depth = distanceTo(unsure, width, height);
  const toBody = distanceTo(body, width, height);

  const kind = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    const below = smoothstep(chinY + 0.1 * faceHeight, chinY + 0.7 * faceHeight, y);
    const reach = faceHeight * (BAND.hair * (1 - below) + BAND.body * below);
    for (let x = 0; x < width; x++, i++) {
      if (face[i] || (depth[i] as number) > faceHeight * BAND.inside) kind[i] = PERSON;
      else {
        const clear = (mean[i] as number) < 0.01 && (most[i] as number) < 0.05;
        kind[i] = (toBody[i] as number) > reach * (clear ? 1 : 1.3) ? BACKGROUND : UNKNOWN;
      }
    }
  }
  return { kind, toBody };
}

/** Everything reachable from the seeds, up, down, left and right, through cells that `may` lets pass. */
export function growFrom(seeds: Uint8Array, width: number, height: number, may: (cell: number) => boolean): Uint8Array {
  const reached = Uint8Array.from(seeds, (seed) => (seed ? 1 : 0));
  const stack: number[] = [];
  reached.forEach((seed, i) => seed && stack.push(i));
  for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
    const x = cell % width;
    const near = [x > 0 ? cell - 1 : -1, x < width - 1 ? cell + 1 : -1, cell - width, cell + width];
    for (const next of near) {
      if (next < 0 || next >= width * height || reached[next] || !may(next)) continue;
      reached[next] = 1;
      stack.push(next);
    }
  }
  return reached;
}
