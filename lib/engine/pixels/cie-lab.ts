/** CIE 1976 L*, a*, b* under D65. */
export type Lab = readonly [number, number, number];

/** The white of sRGB (IEC 61966-2-1), XYZ with Y = 1. */
const WHITE = [0.95047, 1, 1.08883] as const;
/** CIE 15:2004, 8.2.1: the cube root, with its straight piece near black. */
const STRAIGHT_BELOW = (6 / 29) ** 3;

const root = (t: number) => (t > STRAIGHT_BELOW ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
const unroot = (f: number) => (f > 6 / 29 ? f ** 3 : 3 * (6 / 29) ** 2 * (f - 4 / 29));

/** Linear sRGB (1 is paper white) to Lab. */
export function linearToLab(red: number, green: number, blue: number): Lab {
  const x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE[0]);
  const y = root(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = root((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / WHITE[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Lab to linear sRGB; colours outside of sRGB come out below 0 or above 1. */
export function labToLinear([lightness, a, b]: Lab): [number, number, number] {
  const middle = (lightness + 16) / 116;
  const x = WHITE[0] * unroot(middle + a / 500);
  const y = unroot(middle);
  const z = WHITE[2] * unroot(middle - b / 200);
  return [
    3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * y + 0.041556 * z,
    0.0556434 * x - 0.2040259 * y + 1.0572252 * z,
  ];
}
