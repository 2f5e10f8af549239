import type { Vec3 } from "./bust/numbers";

/** What the sitter is cast in for prints, linear RGB. A tone darker than plaster: white forms light each other, and a style's shadows would fill. */
export const STONE: Vec3 = [0.6, 0.58, 0.55];
