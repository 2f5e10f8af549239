import type { Recipe } from "@/lib/domain/recipe";
import { skinTone } from "../light/skin-tone";
import { faceFrameOf, type FaceMesh, placeMesh } from "../matte/face-mesh";
import { ciede2000 } from "../pixels/ciede2000";
import { type Lab, labToLinear } from "../pixels/cie-lab";
import type { LinearPicture } from "../pixels/linear-picture";
import { clamp, mix } from "../pixels/scalar";
import { developPrint } from "./develop-print";

type Gains = [number, number, number];

/** Straight RGBA bytes of the frame's size, its mesh in px of the frame, and the gains that its photo is balanced with. */
type Person = { layer: Uint8Array; mesh: FaceMesh; balance: readonly [number, number, number] };

/** The trial is as small as leaves this many px to the face's height. */
const TRIAL_FACE_PX = 64;
const STEPS = 8;
/** What is aimed at lies a little inside of the bound, for a trial is not the print. */
const AIM = 0.8;
const GOOD = 0.9;
const MOST = 2.6;
const EVEN: Gains = [1, 1, 1];

/**
 * Keeps the person's skin within the recipe's bound of the photo's, CIEDE2000: as a printer does, it makes small trial prints
 * and changes the filters until one is right. One gain a channel over the whole person, so the modelling of the light stays.
 * Changes `picture`; does nothing where the recipe promises no skin colour or no skin shows.
 */
export function holdSkin(picture: LinearPicture, person: Person, recipe: Recipe, seed: number): void {
  const { width, height } = picture;
  if (recipe.skin === undefined) return;
  const source = skinTone({ data: person.layer, width, height, channels: 4 }, person.mesh, person.balance);
  if (!source) return;
  const shrink = Math.max(1, Math.floor(faceFrameOf(person.mesh).height / TRIAL_FACE_PX));
  const trial = shrinkPicture(picture, person.layer, shrink);
  const mesh = placeMesh(person.mesh, 0, 0, 1 / shrink);
  const gains = findGains(source, recipe.skin, (tried) => {
    const print = developPrint(apply(trial, tried), { ...recipe, finish: withoutGrain(recipe) }, seed);
    return skinTone({ data: print, width: trial.width, height: trial.height, channels: 3 }, mesh);
  });
  if (gains.every((gain) => gain === 1)) return;
  for (let i = 0, at = 0; i < width * height; i++, at += 3) {
    const share = (person.layer[i * 4 + 3] as number) / 255;
    if (share === 0) continue;
    for (let c = 0; c < 3; c++)
      picture.rgb[at + c] = (picture.rgb[at + c] as number) * (1 + share * ((gains[c] as number) - 1));
  }
}

/** Gains under which the print shows the skin within `bound` of the source; of the trials the nearest, where none does. */
function findGains(source: Lab, bound: number, print: (gains: Gains) => Lab | null): Gains {
  let gains = EVEN;
  let best = { gains: EVEN, difference: Infinity };
  for (let step = 0; step < STEPS; step++) {
    const seen = print(gains);
    if (!seen) return EVEN;
    const difference = ciede2000(source, seen);
    if (difference < best.difference) best = { gains, difference };
    if (difference <= bound * GOOD) break;
    const wanted = labToLinear(nearestWithin(source, seen, bound * AIM));
    const was = labToLinear(seen);
    gains = gains.map((gain, c) => {
      const change = Math.max(1e-3, wanted[c] as number) / Math.max(1e-3, was[c] as number);
      // A curve steeper than light itself would overshoot with the whole of it.
      return clamp(gain * clamp(change, 0.5, 2) ** 0.85, 1 / MOST, MOST);
    }) as Gains;
  }
  return best.gains;
}

/** The point on the way from `seen` to `source` that differs from the source by `difference`. */
function nearestWithin(source: Lab, seen: Lab, difference: number): Lab {
  let near = 0;
  let far = 1;
  const at = (share: number): Lab => [
    mix(source[0], seen[0], share),
    mix(source[1], seen[1], share),
    mix(source[2], seen[2], share),
  ];
  for (let step = 0; step < 12; step++) {
    const middle = (near + far) / 2;
    if (ciede2000(source, at(middle)) <= difference) near = middle;
    else far = middle;
  }
  return at(near);
}

type Trial = LinearPicture & { cover: Float32Array };

/** The picture and the person's share of it as means of `shrink`² px. */
function shrinkPicture({ width, height, rgb }: LinearPicture, layer: Uint8Array, shrink: number): Trial {
  const small = { width: Math.floor(width / shrink), height: Math.floor(height / shrink) };
  const cover = new Float32Array(small.width * small.height);
  const means = new Float32Array(cover.length * 3);
  const share = 1 / (shrink * shrink);
  for (let y = 0; y < small.height * shrink; y++) {
    const row = Math.floor(y / shrink) * small.width;
    for (let x = 0; x < small.width * shrink; x++) {
      const cell = row + ((x / shrink) | 0);
      const at = y * width + x;
      cover[cell] = (cover[cell] as number) + ((layer[at * 4 + 3] as number) / 255) * share;
      for (let c = 0; c < 3; c++)
        means[cell * 3 + c] = (means[cell * 3 + c] as number) + (rgb[at * 3 + c] as number) * share;
    }
  }
  return { ...small, rgb: means, cover };
}

function apply({ width, height, rgb, cover }: Trial, gains: Gains): LinearPicture {
  return {
    width,
    height,
    rgb: rgb.map((value, at) => value * (1 + (cover[(at / 3) | 0] as number) * ((gains[at % 3] as number) - 1))),
  };
}

function withoutGrain({ finish }: Recipe): Recipe["finish"] {
  return { ...finish, grain: { ...finish.grain, amount: 0 } };
}
