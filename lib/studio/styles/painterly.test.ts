import { describe, expect, test } from "vitest";
import type { Paint } from "@/lib/domain/recipe-paint";
import { EYES, ringOf } from "@/lib/engine/light/skin";
import { fillPolygon } from "@/lib/engine/pixels/polygon";
import { madePicture } from "@/lib/engine/render/paint/made-picture.fixture";
import { paintPicture } from "@/lib/engine/render/paint/paint-picture";
import { PAINTERLY } from "./painterly";

const { bytes, size, mesh } = madePicture();
const paints = PAINTERLY.flatMap(({ slug, recipe }) => (recipe.paint ? [[slug, recipe.paint] as const] : []));

test("every painterly style says what it is painted with", () => {
  expect(paints.length).toBe(PAINTERLY.length);
});

describe.each(paints)("%s", (_, paint: Paint) => {
  const painted = paintPicture(bytes, size, paint, { mesh, seed: 3 });

  test("the same seed gives the same bytes, another seed others; what came in stays", () => {
    const before = Uint8Array.from(bytes);
    expect(paintPicture(bytes, size, paint, { mesh, seed: 3 })).toEqual(painted);
    expect(paintPicture(bytes, size, paint, { mesh, seed: 4 })).not.toEqual(painted);
    expect(bytes).toEqual(before);
  });

  test("the eyes keep more of their edges than they would without a mesh", () => {
    const blind = paintPicture(bytes, size, paint, { seed: 3 });
    expect(likenessAtEyes(painted)).toBeGreaterThan(likenessAtEyes(blind) * 1.05);
  });

  test("the whole picture is worked over, the backdrop too", () => {
    let changed = 0;
    const corner = 40;
    for (let y = 0; y < corner; y++) {
      for (let x = 0; x < corner; x++) {
        const at = ((size.height >> 2) * size.width + y * size.width + x) * 3;
        if ([0, 1, 2].some((c) => Math.abs((painted[at + c] as number) - (bytes[at + c] as number)) > 3)) changed++;
      }
    }
    expect(changed / corner ** 2).toBeGreaterThan(0.5);
  });
});

/** Correlation of the horizontal steps of both pictures on the eyes, 0 to 1. */
function likenessAtEyes(painted: Uint8Array): number {
  const inside = EYES.map((ring) => fillPolygon(ringOf(mesh, ring, 1.3), size.width, size.height));
  let both = 0;
  let own = 0;
  let now = 0;
  for (let i = 0; i < size.width * size.height - 1; i++) {
    if (!inside.some((eye) => eye[i])) continue;
    const step = (bytes[i * 3 + 4] as number) - (bytes[i * 3 + 1] as number);
    const after = (painted[i * 3 + 4] as number) - (painted[i * 3 + 1] as number);
    both += step * after;
    own += step * step;
    now += after * after;
  }
  return both / Math.sqrt(own * now || 1);
}
