import { fontFor, letterOf } from "./typefaces";

/** A line of letters as outlines; lengths in ems. */
export type TypeLine = { width: number; letters: (ReturnType<typeof letterOf> & { x: number })[] };

export type Setting = {
  /** 200 to 800. */
  weight: number;
  /** Space added between letters, ems. */
  tracking: number;
};

/** Sets one line of text; null where a character is in none of our fonts, so that no empty box is ever printed. */
export async function setLine(text: string, { weight, tracking }: Setting): Promise<TypeLine | null> {
  const letters: TypeLine["letters"] = [];
  let x = 0;
  // Composed, so that a letter and its accent are one outline.
  for (const char of text.normalize("NFC").trim().replace(/\s+/g, " ")) {
    const font = await fontFor(char);
    if (!font || /\p{M}/u.test(char)) return null;
    const letter = letterOf(font, char, weight);
    letters.push({ ...letter, x });
    x += letter.advance + tracking;
  }
  return { width: Math.max(0, x - tracking), letters };
}

/** SVG path data of a line that starts at `x` and stands on `y`; px. */
export function drawLine({ letters }: TypeLine, x: number, y: number, size: number): string {
  const path: string[] = [];
  for (const letter of letters) {
    const unit = size / letter.perEm;
    const at = (px: number, py: number) =>
      `${(x + letter.x * size + px * unit).toFixed(1)} ${(y - py * unit).toFixed(1)}`;
    for (const command of letter.commands) {
      if (command.type === "Z") path.push("Z");
      else if (command.type === "Q") path.push(`Q${at(command.x1, command.y1)} ${at(command.x, command.y)}`);
      else if (command.type === "C")
        path.push(`C${at(command.x1, command.y1)} ${at(command.x2, command.y2)} ${at(command.x, command.y)}`);
      else path.push(`${command.type}${at(command.x, command.y)}`);
    }
  }
  return path.join("");
}
