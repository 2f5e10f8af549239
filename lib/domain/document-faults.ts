import type { DocumentKind } from "./document-rules";
import { AppError } from "./errors";
import type { Words } from "./words";

/** Why a photo cannot become a picture for papers, in the order in which it is looked at. */
export const DOCUMENT_FAULTS = [
  "turned",
  "leaning",
  "eyes_closed",
  "hair_cut",
  "matte",
  "shape",
  "shoulders",
  "too_small",
] as const;
export type DocumentFault = (typeof DOCUMENT_FAULTS)[number];

/** Whether a photo can become a picture for papers, and how far its face strays from the ideal (0 is best). */
export type DocumentFit = { fault: null; stray: number } | { fault: DocumentFault };
/** What one frame is good for, by the kind of paper. Plain data: it is kept with the frame. */
export type PaperFits = Partial<Record<DocumentKind, DocumentFit>>;

const WORDS: Record<DocumentFault, { title: Words; remedy: Words }> = {
  turned: {
    title: { en: "No photo faces the camera squarely.", zh: "没有一张照片是正对镜头的。" },
    remedy: {
      en: "Add one taken straight on, at eye height, with both ears equally visible, and train again.",
      zh: "补一张镜头与眼睛同高、正对镜头、两耳露出一样多的照片，再训练一次。",
    },
  },
  leaning: {
    title: { en: "The head leans too far in every photo.", zh: "每张照片里头都歪得太多。" },
    remedy: {
      en: "Add one with your head upright and the phone held level, and train again.",
      zh: "补一张头摆正、手机端平的照片，再训练一次。",
    },
  },
  eyes_closed: {
    title: { en: "The eyes are shut in every photo that would do.", zh: "合适的照片里眼睛都闭着。" },
    remedy: {
      en: "Add one that faces the camera with both eyes open, and train again.",
      zh: "补一张正对镜头、双眼睁开的照片，再训练一次。",
    },
  },
  hair_cut: {
    title: { en: "The photos cut off the top of the hair.", zh: "照片把头顶裁掉了。" },
    remedy: {
      en: "Papers want the whole head. Add one with some room above your hair, and train again.",
      zh: "证件照要露出整个头。补一张头顶上方留有空间的照片，再训练一次。",
    },
  },
  matte: {
    title: { en: "You could not be cut out cleanly enough for papers.", zh: "抠图不够干净，做不了证件照。" },
    remedy: {
      en: "Add one in front of a plain wall that differs from your hair and clothes, and train again.",
      zh: "补一张在纯色墙前拍的照片，墙的颜色要和头发、衣服分得开，再训练一次。",
    },
  },
  shoulders: {
    title: { en: "The photos cut off the shoulders.", zh: "照片把肩膀裁掉了。" },
    remedy: {
      en: "Add one from further away that shows both shoulders and the chest, and train again.",
      zh: "补一张站远些、露出双肩和胸口的照片，再训练一次。",
    },
  },
  too_small: {
    title: { en: "The face is too small in every photo that would do.", zh: "合适的照片里脸都太小。" },
    remedy: {
      en: "Add one from nearer, or with a better camera, and train again.",
      zh: "补一张离得近些，或用更好的相机拍的照片，再训练一次。",
    },
  },
  shape: {
    title: { en: "Head and hair do not fit the measures of this paper.", zh: "头和头发的比例放不进这种证件的规格。" },
    remedy: {
      en: "Add one with your hair tied down or back, taken straight on, and train again.",
      zh: "补一张把头发梳低或扎起、正面拍的照片，再训练一次。",
    },
  },
};

/** For whoever asked for the picture itself; `reason` is `document_` and the fault. */
export function refuseDocument(fault: DocumentFault): AppError {
  const { title, remedy } = WORDS[fault];
  const words = { en: `${title.en} ${remedy.en}`, zh: title.zh + remedy.zh };
  return new AppError("unprocessable", words, { reason: `document_${fault}` });
}

/** What a task that was refused ends with. @throws whatever the error is, where it is not such a refusal. */
export function documentFailureOf(error: unknown): { title: Words; remedy: Words } {
  const fault = error instanceof AppError && DOCUMENT_FAULTS.find((known) => error.reason === `document_${known}`);
  if (!fault) throw error;
  return WORDS[fault];
}
