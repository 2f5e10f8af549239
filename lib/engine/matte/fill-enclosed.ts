import type { ColourModel } from "./colour-model";
import type { PersonMap } from "./person-map";
import { BACKGROUND, growFrom, UNKNOWN, type Trimap } from "./trimap";

/** Makes soft spots whole that no path of soft cells joins to the background, where the network believes in them: earrings, head bands, glasses. */
export function fillEnclosed(alpha: Float32Array, map: PersonMap, model: ColourModel, { kind }: Trimap): void {
  const sure = kind.map((value) => (value === BACKGROUND ? 1 : 0));
  const open = growFrom(sure, map.width, map.height, (cell) => (alpha[cell] as number) < 0.93);
  for (let cell = 0; cell < alpha.length; cell++) {
    if (open[cell] || kind[cell] !== UNKNOWN) continue;
    const network = map.mean[cell] as number;
    if (network > 0.8 || (network > 0.4 && (model.person[cell] as number) > 0.25)) alpha[cell] = 1;
  }
}
