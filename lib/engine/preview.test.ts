import sharp from "sharp";
import { expect, test } from "vitest";
import { AppError } from "@/lib/domain/errors";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { differenceOf, lookOf } from "./render/look.fixture";
import { madeCutout } from "./render/made-cutout.fixture";
import { render } from "./render/render";
import { AS_WRITTEN } from "./render/variation";
import { preview, PREVIEW_WIDTH, shrinkForPreviews } from "./preview";

const take = (colour: [number, number, number]) => {
  const recipe = madeRecipe();
  return { recipe: { ...recipe, scene: { ...recipe.scene, colour } }, variation: AS_WRITTEN, seed: 7 };
};
const pictureOf = (made: Awaited<ReturnType<typeof preview>>[number] | undefined) => {
  if (!made || !("picture" in made)) throw new Error(`No picture: ${JSON.stringify(made)}`);
  return made.picture;
};

test("many styles of one person come out in their order, 320 px wide, as WebP", async () => {
  const takes = [take([0.5, 0.02, 0.02]), take([0.02, 0.02, 0.5])];
  const [red, blue] = await preview(await shrinkForPreviews(madeCutout(900, 1200)), takes);
  expect(await sharp(pictureOf(red)).metadata()).toMatchObject({ format: "webp", width: PREVIEW_WIDTH, height: 427 });
  const meanOf = async (bytes: Uint8Array) => (await sharp(bytes).stats()).channels.map(({ mean }) => mean);
  const [r = 0, , b = 0] = await meanOf(pictureOf(red));
  expect(r).toBeGreaterThan(b);
  const [otherR = 0, , otherB = 0] = await meanOf(pictureOf(blue));
  expect(otherB).toBeGreaterThan(otherR);
});

test("a preview looks like the portrait that is ordered by it", async () => {
  const cutout = madeCutout(900, 1200);
  const [made] = await preview(await shrinkForPreviews(cutout), [take([0.3, 0.32, 0.3])]);
  const portrait = await render({ cutout, ...take([0.3, 0.32, 0.3]) });
  expect(differenceOf(await lookOf(Buffer.from(pictureOf(made))), await lookOf(portrait))).toBeLessThan(3);
});

test("a style that does not take these photos says why, one that breaks says what, and the others are made", async () => {
  const words = { en: "Turn to the front.", zh: "请正对镜头。" };
  const refusing = { ...take([0.3, 0.3, 0.3]), recipe: throwing(new AppError("unprocessable", words)) };
  const breaking = { ...take([0.3, 0.3, 0.3]), recipe: throwing(new Error("out of paper")) };
  const cutout = await shrinkForPreviews(madeCutout());
  const made = await preview(cutout, [refusing, breaking, take([0.3, 0.3, 0.3])]);
  expect(made[0]).toEqual({ unavailable: words });
  expect(made[1]).toEqual({ failed: expect.stringContaining("out of paper") as string });
  expect(pictureOf(made[2]).length).toBeGreaterThan(500);
});

/** A recipe that cannot be read. */
function throwing(error: Error) {
  return new Proxy(madeRecipe(), {
    get: () => {
      throw error;
    },
  });
}
