import { segmentPerson } from "../networks/segment-person";
import { modelColours } from "./colour-model";
import { shrinkToGrid } from "./colour-grid";
import type { Cutout } from "./cutout";
import { gatherBeliefs } from "./data-terms";
import { faceFrameOf, type FaceMesh } from "./face-mesh";
import { findSpill } from "./despill";
import { developCutout } from "./develop-cutout";
import { dropIslands } from "./drop-islands";
import { fillEnclosed } from "./fill-enclosed";
import { findLight } from "../light/find-light";
import { foregroundColours } from "./foreground-colours";
import { keepSurroundings } from "./keep-surroundings";
import { buildLaplacian } from "./laplacian";
import { findCrown, findCuts } from "./measure-body";
import { chooseSquares, readViews } from "./net-views";
import { CELL, mergeViews, type PersonMap } from "./person-map";
import { readSigns, scoreMatte } from "./score-matte";
import { solveAlpha } from "./solve-alpha";
import { drawTrimap } from "./trimap";
import { alphaReader, cellLines } from "./upsample-alpha";
import { readWorkPicture, type WorkPicture } from "./work-picture";

/** What matting needs to know of a frame: the master's size in px and the face's mesh in it. */
export type MeshedFrame = { width: number; height: number; mesh: FaceMesh; face?: { eyeOpening?: number } };

/** Frees head and shoulders of one photo (JPEG bytes) from their background. Takes about a second. */
export async function cutOut(master: Uint8Array, frame: MeshedFrame): Promise<Cutout> {
  const picture = await readWorkPicture(master, frame);
  const squares = chooseSquares(frame, picture.region);
  const answers: { square: (typeof squares)[number]; person: Float32Array }[] = [];
  for (const [n, view] of (await readViews(master, frame, squares)).entries()) {
    const square = squares[n];
    if (square) answers.push({ square, person: await segmentPerson(view) });
  }
  const map = mergeViews(answers, picture, frame);
  const { rgba, score, coarse } = matte(picture, map);

  const { width, height, mesh, scale } = picture.detail;
  const shape = { width, height, rgba, mesh };
  const surroundings = await keepSurroundings(picture, coarse, map);
  const eyeOpening = frame.face?.eyeOpening ?? null;
  return {
    ...shape,
    surroundings,
    eyeOpening,
    score,
    scale,
    crownY: findCrown(shape),
    cuts: findCuts(shape),
    light: findLight(shape),
  };
}

/** The cutout's pixels and its quality, from the picture and what the network said on the grid. */
export function matte(picture: Pick<WorkPicture, "rgb" | "width" | "height" | "mesh" | "detail">, map: PersonMap) {
  const { rgb, width, height, mesh, detail } = picture;
  const faceHeight = faceFrameOf(mesh).height;
  const colours = shrinkToGrid(rgb, width, height);
  const trimap = drawTrimap(map, mesh);
  const model = modelColours(colours, trimap, faceHeight / CELL);
  const laplacian = buildLaplacian(colours, trimap.kind);
  const beliefs = gatherBeliefs(
    laplacian.cells,
    map,
    model,
    trimap,
    mesh.map((value) => value / CELL),
  );
  const coarse = solveAlpha(laplacian, beliefs, trimap.kind, colours.width);
  fillEnclosed(coarse, map, model, trimap);
  dropIslands(coarse, trimap.kind, map.width, map.height);
  const lines = { colours, kind: trimap.kind, lines: cellLines(colours, laplacian, coarse) };
  const own = foregroundColours(picture, alphaReader(picture, lines, CELL), { ...map, kind: trimap.kind });
  const spill = findSpill(colours, { kind: trimap.kind, coarse }, faceHeight / CELL);
  const pxPerCell = (CELL * detail.width) / width;
  const rgba = developCutout(detail, alphaReader(detail, lines, pxPerCell), own, spill, { ...map, pxPerCell });
  const signs = readSigns(coarse, map, trimap, model, colours, faceHeight);
  return { rgba, coarse, signs, score: scoreMatte(signs) };
}
