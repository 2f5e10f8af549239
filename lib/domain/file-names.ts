import type { Locale } from "./words";

/** What no system takes in a file's name; characters that show nothing go, but for those that scripts need to join. */
const FORBIDDEN = /[/\\:*?"<>|]/g;
const INVISIBLE = /(?![\u200c\u200d])\p{C}/gu;
/** Together with its number it stays below the 255 bytes that file systems take, in any script. */
const MOST_LETTERS = 60;

const STYLE = {
  en: { fallback: "Portrait", join: " ", sheet: "sheet" },
  zh: { fallback: "写真", join: "-", sheet: "排版" },
} as const;

/** Names files after what they show, `Rembrandt 01.jpg` or `伦勃朗-01.jpg`: no two alike, on any system, in any script. */
export function nameFiles(files: { title: string; extension: string }[], locale: Locale): string[] {
  const { join } = STYLE[locale];
  const digits = Math.max(2, String(files.length).length);
  const seen = new Map<string, number>();
  return files.map(({ title, extension }) => {
    const name = nameFile(title, locale);
    // Some systems tell names apart by their case, and others do not.
    const number = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), number);
    return `${name}${join}${String(number).padStart(digits, "0")}${extension}`;
  });
}

/** What one file is called by itself, without number or extension. */
export function nameFile(title: string, locale: Locale): string {
  return tidy(title) || STYLE[locale].fallback;
}

/** What the sheet to print of a picture is called: `ID, white ground sheet` or `白底一寸证件照-排版`. */
export function nameSheet(title: string, locale: Locale): string {
  const { join, sheet } = STYLE[locale];
  return `${nameFile(title, locale)}${join}${sheet}`;
}

function tidy(title: string): string {
  const plain = title.normalize("NFC").replace(FORBIDDEN, " ").replace(INVISIBLE, "");
  const short = [...plain.replace(/\s+/g, " ")].slice(0, MOST_LETTERS).join("");
  return short.replace(/^[. ]+|[. ]+$/g, "");
}
