import path from "node:path";

/** Which of a template's pictures a copy of ours is: it changes when another one is copied. */
export const templateVersion = (templateKey: string): string => path.posix.dirname(templateKey).slice(-16);
