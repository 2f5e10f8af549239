import type { StyleView } from "@/lib/domain/style";

/** As it is compared: one width of letters, no capitals, no accents, one space between words. */
const plain = (words: string) =>
  words
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim()
    .replace(/\s+/g, " ");

/**
 * Styles that answer to what was typed, in either language or in pinyin. Of several words each has to be found.
 * @param shelfOf the words over a style's shelf, which it answers to as well
 */
export function findStyles<Style extends Pick<StyleView, "name" | "note" | "pinyin">>(
  typed: string,
  styles: readonly Style[],
  shelfOf: (style: Style) => string = () => "",
): readonly Style[] {
  const asked = plain(typed);
  if (asked === "") return styles;
  // Chinese is typed without spaces, and its syllables with or without: both are one word as well as several.
  const whole = asked.replaceAll(" ", "");
  return styles.filter((style) => {
    const { name, note, pinyin } = style;
    const said = plain([name.en, name.zh, note.en, note.zh, shelfOf(style)].join(" "));
    const syllables = plain(pinyin).split(" ");
    return asked.split(" ").every((word) => said.includes(word)) || spells(whole, syllables);
  });
}

/** Whether the letters are beginnings of neighbouring syllables: "lunbo", "lbl" and "lunbl" all spell lun bo lang. */
export function spells(letters: string, syllables: readonly string[]): boolean {
  return syllables.some((_, first) => goesOn(letters, syllables.slice(first)));
}

function goesOn(letters: string, [syllable, ...rest]: readonly string[]): boolean {
  if (letters === "") return true;
  if (syllable === undefined) return false;
  const shared = [...syllable].findIndex((letter, i) => letter !== letters[i]);
  const longest = shared === -1 ? syllable.length : shared;
  for (let taken = longest; taken > 0; taken--) if (goesOn(letters.slice(taken), rest)) return true;
  return false;
}
