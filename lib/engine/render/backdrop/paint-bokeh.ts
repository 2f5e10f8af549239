import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { type LinearPicture, paintEach } from "../../pixels/linear-picture";
import { fractalNoise, randomFrom } from "../../pixels/noise";
import { mix, smoothstep } from "../../pixels/scalar";
import { addLights, type LensLight } from "./lens/lights";
import { moreOnSide } from "./light-side";

/**
 * Lights far out of focus, over a soft dusk. Seen from afar a town's lights gather in blocks and along roads, and the
 * lens makes them all nearly the same size: it is their strength that differs, a few strong ones among many faint.
 */
export function paintBokeh(picture: LinearPicture, scene: SceneOf<"bokeh">, light: Light, seed: number): void {
  const aspect = picture.height / picture.width;
  const { colour, second, horizon } = scene;
  paintEach(picture, (x, y, out) => {
    const cloud = 0.5 + 0.7 * fractalNoise(x * 1.6, y * 1.6, 3, seed) + (y / aspect - 0.5) * 0.5;
    const town =
      horizon * Math.exp(-(((y / aspect - 0.42) / 0.22) ** 2)) * (0.6 + 0.8 * fractalNoise(x * 3, y * 2, 3, seed + 3));
    const share = smoothstep(0, 1, cloud * (1 - horizon) + town);
    for (let c = 0; c < 3; c++) out[c] = mix(colour[c] as number, second[c] as number, share);
  });
  addLights(picture, moreOnSide([...crowdsOf(scene, aspect, seed)], light));
}

function* crowdsOf(
  { lights, count, size, glow, horizon, colour }: SceneOf<"bokeh">,
  aspect: number,
  seed: number,
): Generator<LensLight> {
  const random = randomFrom(seed + 17);
  const even = () => random() + random() + random() - 1.5;
  const one = (x: number, y: number, tone: readonly number[], strength: number): LensLight => ({
    x,
    y: y * aspect,
    radius: size * (0.93 + 0.14 * random()),
    tone,
    strength: glow * strength,
  });
  const crowds = Math.ceil(count / 7);
  for (let crowd = 0; crowd < crowds; crowd++) {
    const x = random();
    const y = mix(random(), 0.4 + 0.17 * even(), horizon);
    const block = random() < 0.55;
    const [wide, tall] = block ? [0.04 + 0.05 * random(), 0.05 + 0.16 * random()] : [0.12 + 0.2 * random(), 0.015];
    const own = lights[Math.floor(random() * lights.length)] ?? colour;
    for (let n = 0; n < 7; n++) {
      const tone = random() < 0.7 ? own : (lights[Math.floor(random() * lights.length)] ?? colour);
      yield one(x + wide * even(), y + tall * even(), tone, 0.04 + 0.96 * random() ** 5);
    }
  }
}
