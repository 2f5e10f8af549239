import type { Colour } from "@/lib/domain/recipe-light";
import { randomFrom } from "../../../pixels/noise";
import { clamp, mix } from "../../../pixels/scalar";
import type { Layer } from "./layer";
import { addLeaf } from "./shapes";

type Leaves = { colour: Colour; second: Colour; density: number; flowers: readonly Colour[] };

/** Twigs whose leaves still have their shape, in clumps that leave room between; blossoms stand on some of them. */
export function addTwigs(layer: Layer, leaves: Leaves, sunny: (x: number, y: number) => number, seed: number): void {
  const { colour, second, density, flowers } = leaves;
  const random = randomFrom(seed);
  const bushes = Math.round(2 + 4 * density);
  for (let bush = 0; bush < bushes; bush++) {
    // The middle belongs to the person.
    const side = random() < 0.5 ? 0.32 * random() : 1 - 0.32 * random();
    const middle = layer.aspect * (0.1 + 0.75 * random());
    const blossom = flowers.length > 0 && random() < 0.75;
    const lean = 2 * Math.PI * random();
    for (let n = 0; n < 46; n++) {
      // Thick in the middle of the bush, single leaves around it.
      const way = 0.17 * random() * random() ** 0.5;
      const around = 2 * Math.PI * random();
      const x = side + Math.cos(around) * way;
      const y = middle + Math.sin(around) * way * 1.3;
      const long = 0.014 + 0.016 * random();
      const lit = clamp((0.3 + sunny(x, y)) * (0.1 + random()), 0, 1.2);
      const tone = colour.map((value, c) => mix(value * 0.8, (second[c] as number) * 1.15, lit));
      const turn = lean + 2.2 * (random() - 0.5);
      addLeaf(layer, { x, y, long, wide: long * 0.5, turn, point: 1 }, tone, 0.85);
      const bloom = blossom && n % 9 === 4 ? flowers[Math.floor(random() * flowers.length)] : undefined;
      if (bloom) addBlossom(layer, bloom, x, y, sunny(x, y), random);
    }
  }
}

/** A round head of petals, lighter on top than below. */
function addBlossom(layer: Layer, tone: Colour, x: number, y: number, sun: number, random: () => number): void {
  const radius = 0.018 + 0.014 * random();
  for (let petal = 0; petal < 9; petal++) {
    const turn = 2.4 * petal;
    const way = radius * (0.75 - 0.07 * petal);
    const level = (0.45 + 0.6 * sun) * (0.75 + 0.3 * random() - 0.22 * Math.sin(turn));
    const place = { x: x + Math.cos(turn) * way, y: y + Math.sin(turn) * way };
    addLeaf(
      layer,
      { ...place, long: radius * 0.62, wide: radius * 0.5, turn },
      tone.map((value) => value * level),
      0.95,
    );
  }
}
