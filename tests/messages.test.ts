import { createTranslator, IntlErrorCode } from "next-intl";
import { expect, test } from "vitest";
import { LOCALES } from "@/lib/domain/words";
import { loadMessages } from "@/lib/i18n/messages";

/** `common.nav.photos` → "Contact sheet", for every leaf. */
function leaves(node: unknown, path: string[] = []): [string, unknown][] {
  if (typeof node !== "object" || node === null) return [[path.join("."), node]];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, [...path, key]));
}

const spoken = await Promise.all(
  LOCALES.map(async (locale) => [locale, new Map(leaves(await loadMessages(locale)))] as const),
);
const everyKey = new Set(spoken.flatMap(([, words]) => [...words.keys()]));

test.each(spoken)("every word of the product is said in %s", (_locale, words) => {
  expect([...everyKey].filter((key) => !words.has(key))).toEqual([]);
});

test.each(spoken)("nothing is left empty in %s", (_locale, words) => {
  const silent = [...words].filter(([, said]) => typeof said !== "string" || said.trim() === "");
  expect(silent.map(([key]) => key)).toEqual([]);
});

test.each(spoken)("what is filled in is the same in %s", (_locale, words) => {
  const [, first] = spoken[0] ?? [];
  // A name in braces, but not the words of a plural's branch: "one {frame}".
  const names = /(?<!(?:zero|one|two|few|many|other|=\d+) )\{\w+(?=[,}])/g;
  const holes = (said: unknown) => [...new Set(String(said).match(names))].sort();
  const differing = [...words].filter(([key, said]) => `${holes(said)}` !== `${holes(first?.get(key))}`);
  expect(differing.map(([key]) => key)).toEqual([]);
});

test.each(LOCALES)("every word can be read by what fills it in, in %s", async (locale) => {
  const messages = await loadMessages(locale);
  const wrong: string[] = [];
  const say = createTranslator({
    locale,
    messages: messages as Record<string, string>,
    // What is to be filled in is missing here; that is another error.
    onError: ({ code, message }) => code === IntlErrorCode.INVALID_MESSAGE && wrong.push(message),
    getMessageFallback: ({ key }) => key,
  });
  for (const [key] of leaves(messages)) say(key);
  expect(wrong).toEqual([]);
});

test("Chinese is set with its own punctuation, and the reader is 你", () => {
  const [, words] = spoken.find(([locale]) => locale === "zh") ?? [];
  const wrong = [...(words ?? [])].filter(([, said]) => /[一-鿿][,;:?!]|您/.test(String(said)));
  expect(wrong.map(([key]) => key)).toEqual([]);
});
