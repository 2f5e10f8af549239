import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import type { Recipe } from "@/lib/domain/recipe";
import { describe as describePhoto } from "@/lib/engine/describe";
import { findLight } from "@/lib/engine/light/find-light";
import { skinOfPortrait } from "@/lib/engine/light/portrait-skin.fixture";
import { skinTone } from "@/lib/engine/light/skin-tone";
import { cutOut } from "@/lib/engine/matte/cut-out";
import type { Cutout } from "@/lib/engine/matte/cutout";
import { faceFrameOf } from "@/lib/engine/matte/face-mesh";
import type { Lab } from "@/lib/engine/pixels/cie-lab";
import { ciede2000 } from "@/lib/engine/pixels/ciede2000";
import { LINEAR_OF_BYTE, toEncoded } from "@/lib/engine/pixels/srgb";
import { render } from "@/lib/engine/render/render";
import { AS_WRITTEN } from "@/lib/engine/render/variation";
import { franckFrames } from "@/tests/fixtures/faces";
import { STUDIO_STYLES } from "./studio-styles";

/* The face is found anew in every finished portrait, so nothing of how it was placed is taken on trust. */

const promising = STUDIO_STYLES.flatMap(({ slug, recipe }) =>
  recipe.skin === undefined ? [] : [{ slug, recipe: framedFreely(recipe), bound: recipe.skin }],
);
const people: { name: string; cutout: Cutout }[] = [];

beforeAll(async () => {
  const master = await readFile(franckFrames()[2] ?? "");
  const described = await describePhoto(master);
  if (!described.ok) throw new Error("One face is needed.");
  const cutout = await cutOut(master, described.frame);
  people.push(
    { name: "the man as photographed", cutout },
    { name: "as if his skin were dark", cutout: dyed(cutout, [0.26, 0.22, 0.2]) },
    { name: "as if his skin were pale", cutout: dyed(cutout, [1.3, 1.75, 1.75]) },
  );
}, 120_000);

/** Most papers refuse this man's photos, which show nothing below the chin; their light and colours are the same without a rule. */
function framedFreely({ ...recipe }: Recipe): Recipe {
  delete recipe.document;
  return recipe;
}

/** The same cutout with its linear colours multiplied, and its light read anew. */
function dyed(cutout: Cutout, by: readonly [number, number, number]): Cutout {
  const rgba = cutout.rgba.map((byte, at) => {
    if (at % 4 === 3) return byte;
    const light = (LINEAR_OF_BYTE[byte] as number) * (by[at % 4] as number);
    return Math.min(255, Math.round(255 * toEncoded(light)));
  });
  return { ...cutout, rgba, light: findLight({ ...cutout, rgba }) };
}

function toneOf({ rgba, width, height, mesh, light }: Cutout): Lab {
  const tone = skinTone({ data: rgba, width, height, channels: 4 }, mesh, light.balance);
  if (!tone) throw new Error("The cutout shows no skin.");
  return tone;
}

test.each(promising.map((style) => [style.slug, style] as const))(
  "%s keeps skin within the bound it promises, whoever's it is",
  async (_, { recipe, bound }) => {
    let mesh: Float32Array | undefined;
    for (const { name, cutout } of people) {
      const portrait = await render({ cutout, recipe, variation: AS_WRITTEN, seed: 3, width: 320 });
      // All three stand in the same place, and the first is the easiest to find.
      mesh ??= await meshOf(portrait);
      const difference = ciede2000(toneOf(cutout), await skinOfPortrait(portrait, mesh));
      expect(difference, name).toBeLessThanOrEqual(bound);
    }
  },
);

async function meshOf(portrait: Uint8Array): Promise<Float32Array> {
  const described = await describePhoto(portrait);
  if (!described.ok) throw new Error("The portrait has no face.");
  expect(faceFrameOf(described.frame.mesh).height).toBeGreaterThan(80);
  return described.frame.mesh;
}

test("balancing leaves dark skin dark and pale skin pale", () => {
  const [own, dark, pale] = people.map(({ cutout }) => {
    const { rgba, width, height, mesh } = cutout;
    const before = skinTone({ data: rgba, width, height, channels: 4 }, mesh);
    if (!before) throw new Error("The cutout shows no skin.");
    return { before, after: toneOf(cutout) };
  });
  if (!own || !dark || !pale) throw new Error("Three people are needed.");
  expect(dark.after[0] - dark.before[0]).toBeLessThan(4);
  expect(dark.after[0]).toBeLessThan(own.after[0] - 20);
  expect(pale.after[0]).toBeGreaterThan(own.after[0] + 8);
  // Red against green: pale skin may lose some, it never gains any.
  expect(pale.after[1]).toBeLessThanOrEqual(pale.before[1] + 1);
});

test("a style either promises a skin colour or has none to keep: one ink, black and white, lamps with colours of their own", () => {
  const lampsOfColour = ["night-shift", "two-gels"];
  for (const { recipe, slug } of STUDIO_STYLES) {
    const hasNone = (recipe.grade.mono ?? recipe.grade.duotone) !== null || lampsOfColour.includes(slug);
    expect(recipe.skin === undefined, slug).toBe(hasNone);
  }
});
