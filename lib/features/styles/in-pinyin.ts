import "server-only";
import { pinyin } from "pinyin-pro";

const known = new Map<string, string>();

/**
 * A Chinese name as somebody types it who has no characters at hand: syllables without tones, `v` for ü, one space
 * between them. Letters and figures stay together. Made here, because the dictionary is too heavy for a page.
 */
export function inPinyin(name: string): string {
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true, nonZh: "consecutive" });
  const typed = syllables.join(" ").toLowerCase().split(/\s+/).filter(Boolean).join(" ");
  known.set(name, typed);
  return typed;
}
