import type { Grade } from "@/lib/domain/recipe-grade";
import { clamp } from "../../pixels/scalar";
import { toEncoded } from "../../pixels/srgb";
import { filmStock, type FilmStock } from "./film-stock";
import { toneCurve } from "./tone-curve";

/** Grades one pixel: linear RGB in, encoded RGB (0..1, not yet clamped) out into `out`. `clumps` is the grain of a film's three layers. */
export type PixelGrade = (red: number, green: number, blue: number, out: Float32Array, clumps?: Float32Array) => void;

const NO_GRAIN = new Float32Array(3);

/** Rec. 709 weights on encoded values (luma), as televisions do it: cheap, and close enough to sort darks from lights. */
const luma = (out: Float32Array) =>
  0.2126 * (out[0] as number) + 0.7152 * (out[1] as number) + 0.0722 * (out[2] as number);

export function pixelGrade(grade: Grade): PixelGrade {
  const print = printOf(grade);
  const tone = toneStep(grade);
  // A third of a stop between the ends at full strength, green held so that the lightness stays.
  const redGain = 2 ** (0.32 * grade.warmth + 0.08 * grade.tint);
  const greenGain = 2 ** (-0.16 * grade.tint);
  const blueGain = 2 ** (-0.36 * grade.warmth + 0.08 * grade.tint);
  const { mono } = grade;
  if (mono) {
    const { red: r, green: g, blue: b } = mono;
    return (red, green, blue, out, clumps = NO_GRAIN) => {
      const grey = Math.max(0, red * redGain * r + green * greenGain * g + blue * blueGain * b);
      print(grey, grey, grey, out, clumps);
      tone(out);
    };
  }
  const { saturation } = grade;
  return (red, green, blue, out, clumps = NO_GRAIN) => {
    print(red * redGain, green * greenGain, blue * blueGain, out, clumps);
    const r = out[0] as number;
    const g = out[1] as number;
    const b = out[2] as number;
    const grey = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    out[0] = grey + (r - grey) * saturation;
    out[1] = grey + (g - grey) * saturation;
    out[2] = grey + (b - grey) * saturation;
    tone(out);
  };
}

const loaded = new WeakMap<Grade, FilmStock>();

/** A stock's tables cost more than a small trial print, so they are made once a grade. */
function printOf(grade: Grade): FilmStock {
  if (!grade.film) return plainPrint(grade);
  const stock = loaded.get(grade) ?? filmStock(grade.film, grade);
  loaded.set(grade, stock);
  return stock;
}

/** Without a film, each channel goes through the same curve. */
function plainPrint(grade: Grade): FilmStock {
  const curve = toneCurve(grade);
  return (red, green, blue, out) => {
    out[0] = curve(red);
    out[1] = curve(green);
    out[2] = curve(blue);
  };
}

/** Split toning, or the inks of a one-colour process, on an encoded pixel in place. */
function toneStep({ split, duotone }: Grade): (out: Float32Array) => void {
  if (duotone) {
    const inks = [duotone.ink, duotone.middle, duotone.paper].map((tone) => tone.map(toEncoded));
    const [ink, middle, paper] = inks as [number[], number[], number[]];
    return (out) => {
      const grey = clamp(luma(out), 0, 1);
      const upper = grey > 0.5;
      const share = upper ? grey * 2 - 1 : grey * 2;
      for (let c = 0; c < 3; c++) {
        const from = (upper ? middle : ink)[c] as number;
        out[c] = from + (((upper ? paper : middle)[c] as number) - from) * share;
      }
    };
  }
  if (!split || split.amount === 0) return () => undefined;
  const shadows = hueOnly(split.shadows.map(toEncoded));
  const highlights = hueOnly(split.highlights.map(toEncoded));
  return (out) => {
    const grey = clamp(luma(out), 0, 1);
    // Colour sits in the middle of each half: pure black and pure white stay clean.
    const dark = split.amount * 2.4 * grey * (1 - grey) ** 2 + split.amount * 0.12 * (1 - grey) ** 4;
    const lightShare = split.amount * 2.4 * grey * grey * (1 - grey) + split.amount * 0.05 * grey ** 4;
    for (let c = 0; c < 3; c++) {
      out[c] = (out[c] as number) + (shadows[c] as number) * dark + (highlights[c] as number) * lightShare;
    }
  };
}

/** A colour's distance from the grey of its own luma, so that toning does not change how light a thing is. */
function hueOnly(encoded: number[]): number[] {
  const grey = luma(Float32Array.from(encoded));
  return encoded.map((value) => value - grey);
}
