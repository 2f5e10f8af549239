import type { Sex } from "@/lib/domain/style";
import type { TaskKind, TaskState } from "@/lib/domain/task";

const STATE_NUMBERS: Record<TaskState, number> = { waiting: 1, running: 2, succeeded: 3, partial: 4, failed: 5 };
const KIND_NUMBERS: Record<TaskKind, number> = { training: 1, generation: 2 };
const SEX_WORDS: Record<Sex, string> = { female: "女", male: "男", any: "通用" };

export const toStateNumber = (state: TaskState): number => STATE_NUMBERS[state];
export const toKindNumber = (kind: TaskKind): number => KIND_NUMBERS[kind];
export const toSexWord = (sex: Sex): string => SEX_WORDS[sex];
