import type { Sex } from "@/lib/domain/style";
import type { TaskKind, TaskState } from "@/lib/domain/task";

const STATE_NUMBERS: Record<TaskState, number> = { waiting: 1, running: 2, succeeded: 3, partial: 4, failed: 5 };
const KIND_NUMBERS: Record<TaskKind, number> = { training: 1, generation: 2 };
const SEX_WORDS: Record<Sex, string> = { female: "女", male: "男", any: "通用" };

export const toStateNumber = (state: TaskState): number => STATE_NUMBERS[state];
export const toKindNumber = (kind: TaskKind): number => KIND_NUMBERS[kind];
export const toSexWord = (sex: Sex): string => SEX_WORDS[sex];

/** A state of the API; one that nobody has told us of is work still under way, so that it is looked at again. */
export function fromStateNumber(state: number): TaskState {
  const known = Object.entries(STATE_NUMBERS).find(([, number]) => number === state);
  return (known?.[0] as TaskState | undefined) ?? "running";
}

/** Only two types are documented; whatever is no training makes pictures. */
export const fromKindNumber = (kind: number): TaskKind => (kind === KIND_NUMBERS.training ? "training" : "generation");

/** Whom a style is for, in any wording; the document itself writes 女 with a radical (U+2F25), which NFKC makes the letter. */
export function fromSexWord(word: string): Sex {
  const plain = word.normalize("NFKC").trim().toLowerCase();
  if (/女|female|woman|women|girl|lady|^f$/.test(plain))
    return /男|(?<!fe)male|(?<!wo)m[ae]n\b|boy/.test(plain) ? "any" : "female";
  return /男|male|\bm[ae]n\b|boy|^m$/.test(plain) ? "male" : "any";
}
