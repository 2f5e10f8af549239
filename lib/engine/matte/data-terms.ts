import { clamp, mix, smoothstep } from "../pixels/scalar";
import type { ColourModel } from "./colour-model";
import { faceFrameOf, type FaceMesh, meshPoint } from "./face-mesh";
import type { PersonMap } from "./person-map";
import type { Trimap } from "./trimap";

/** Weights of what is known beside the Laplacian; found on 35 composites of 5 people over 7 backgrounds. */
const WEIGHT = { colour: 0.03, network: 0.12, networkFarOut: 4, distance: 0.3, line: 0.1, floor: 1e-5 };
/** How much of the colour's pull towards the person is lost far outside the network's body. */
const DAMP_OUTSIDE = 0.9;
/** Where colours are sure and say the opposite, the network loses this much of its pull. */
const CONTRADICTED = 0.8;
/** Before a plain wall colours tell hair from wall better than the network does: this much of its pull is lost there. */
const CALM_ON_PLAIN = 0.85;

export type DataTerms = {
  /** What each unknown cell is pulled to, and how hard. */
  target: Float32Array;
  weight: Float32Array;
};

/** Soft beliefs for every unknown cell, in the order of `cells`. `mesh` is in cells. */
export function gatherBeliefs(
  cells: Int32Array,
  map: PersonMap,
  model: ColourModel,
  trimap: Trimap,
  mesh: FaceMesh,
): DataTerms {
  const faceHeight = faceFrameOf(mesh).height;
  const lobes = lobesOf(mesh, faceHeight);
  const target = new Float32Array(cells.length);
  const weight = new Float32Array(cells.length);
  cells.forEach((cell, place) => {
    const least = map.least[cell] as number;
    const spread = (map.most[cell] as number) - least;
    // Where the views disagree it is mostly a wall that one of them took for hair: the most sceptical view is right.
    const network = mix(map.mean[cell] as number, least, smoothstep(0.3, 0.7, spread));
    const toBody = (trimap.toBody[cell] as number) / faceHeight;
    const colour = model.person[cell] as number;
    // Jewellery hangs where the network sees nothing: there the colours decide.
    const calm = 1 - 0.85 * lobes(cell % map.width, Math.floor(cell / map.width));
    const plain = model.plain[cell] as number;
    const outside = calm * (1 - CALM_ON_PLAIN * plain) * smoothstep(0.015, 0.07, toBody);

    const damped = colour > 0.5 ? 1 - DAMP_OUTSIDE * (1 - network) * outside : 1;
    const byColour = WEIGHT.colour * (model.confidence[cell] as number) * damped;
    const colourSays = colour > 0.5 ? smoothstep(0.4, 0.9, colour) : smoothstep(0.1, 0.6, colour);

    const contradicted = (model.confidence[cell] as number) * Math.abs(colourSays - network);

    // Far from the body the network is right about the empty wall.
    const agreement = network < 0.5 ? 1 : 1 - clamp(spread * 1.2, 0, 1);
    const byNetwork =
      WEIGHT.network *
      (2 * network - 1) ** 2 *
      agreement *
      (1 - CONTRADICTED * contradicted) *
      (1 - CALM_ON_PLAIN * plain) *
      (1 + WEIGHT.networkFarOut * calm * smoothstep(0.02, 0.09, toBody) * (1 - CALM_ON_PLAIN * plain));

    // Takes away patches of background beside the hair; it costs a far strand or two.
    const byDistance = WEIGHT.distance * (1 - network) * outside;

    // Single hairs before a plain wall: how far a cell's colour is on its way to the person's.
    const byLine = WEIGHT.line * plain * (model.told[cell] as number) * smoothstep(0.02, 0.06, toBody);
    const line = clamp(((model.onLine[cell] as number) - 0.06) / 0.88, 0, 1);
    const sum = byColour + byNetwork + byDistance + byLine + WEIGHT.floor;
    weight[place] = sum;
    target[place] =
      (byColour * colourSays + byLine * line + byNetwork * smoothstep(0.05, 0.95, network) + WEIGHT.floor * network) /
      sum;
  });
  return { target, weight };
}

/** Points of the jaw beside the lobes (canonical face mesh). */
const LOBES = [177, 401] as const;

/** 1 just below an ear, 0 away from it. */
function lobesOf(mesh: FaceMesh, faceHeight: number): (x: number, y: number) => number {
  const { middleX } = faceFrameOf(mesh);
  const spots = LOBES.map((index) => {
    const [x, y] = meshPoint(mesh, index);
    return { x: x + Math.sign(x - middleX) * 0.09 * faceHeight, y: y + 0.06 * faceHeight };
  });
  return (x, y) =>
    Math.max(
      ...spots.map((spot) => {
        const across = (x - spot.x) / (0.07 * faceHeight);
        const down = (y - spot.y) / (0.17 * faceHeight);
        return Math.exp(-0.5 * (across * across + down * down));
      }),
    );
}
