import type { FilmPaper } from "@/lib/domain/recipe-film";

/**
 * Density of a layer, 0 to about `range`, `decades` of exposure above the foot of its straight part: a line between two soft
 * corners. Each corner is the integral of a logistic step, which is how sensitivity is spread over the crystals of an emulsion.
 */
export function densityAt({ gamma, toe, shoulder, range }: FilmPaper, decades: number): number {
  return gamma * (softCorner(decades, toe) - softCorner(decades - range / gamma, shoulder));
}

function softCorner(x: number, width: number): number {
  const turn = x / width;
  return turn > 30 ? x : width * Math.log1p(Math.exp(turn));
}
