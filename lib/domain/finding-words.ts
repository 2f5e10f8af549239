import type { FindingCode } from "./finding";
import type { Words } from "./words";

type Remark = { title: Words; remedy: Words };

/** What each finding says: the matter, then what to do. Some say more than one thing under one code. */
export const REMARKS = {
  no_face: {
    title: { en: "No face here.", zh: "没有找到脸" },
    remedy: {
      en: "Use one where your face is clear and nothing covers it.",
      zh: "另选一张，脸要清楚，没有遮挡。",
    },
  },
  face_small: {
    title: { en: "Your face is very small.", zh: "脸太小了" },
    remedy: { en: "Come closer, or add the original at full size.", zh: "走近一点拍，或者上传没有压缩过的原图。" },
  },
  face_cut_off: {
    title: { en: "Your face is cut off.", zh: "脸被裁掉了一部分" },
    remedy: { en: "Use one with your whole head in the picture.", zh: "换一张整个头都在画面里的。" },
  },
  blurred: {
    title: { en: "Your face is not sharp.", zh: "脸有些模糊" },
    remedy: {
      en: "Hold still, wipe the lens, and take it again in better light.",
      zh: "擦一下镜头，在亮一点的地方端稳再拍。",
    },
  },
  too_dark: {
    title: { en: "Too dark.", zh: "太暗了" },
    remedy: { en: "Turn to a window and take it again.", zh: "面向窗户再拍一张。" },
  },
  too_bright: {
    title: { en: "Too bright.", zh: "太亮了" },
    remedy: { en: "Step out of the direct light and take it again.", zh: "避开直射的光再拍一张。" },
  },
  side_light: {
    title: { en: "Half your face is in shadow.", zh: "半边脸在阴影里" },
    remedy: { en: "Turn until the light falls on both cheeks.", zh: "转一下身，让光照到两边脸颊。" },
  },
  turned_away: {
    title: { en: "Your face is turned away.", zh: "脸偏得太多" },
    remedy: { en: "Look towards the camera; a slight turn is fine.", zh: "看向镜头，稍微侧一点没关系。" },
  },
  eyes_closed: {
    title: { en: "Your eyes look closed.", zh: "眼睛像是闭着的" },
    remedy: {
      en: "Add one with your eyes open, even if you laugh in this one.",
      zh: "笑得眯眼也没关系，再加一张睁着眼的。",
    },
  },
  eyes_covered: {
    title: { en: "Something covers your eyes.", zh: "眼睛被挡住了" },
    remedy: { en: "Take off the sunglasses, or move what is in front.", zh: "摘掉墨镜，或者移开挡住的东西。" },
  },
  mouth_covered: {
    title: { en: "Something covers your mouth.", zh: "嘴被挡住了" },
    remedy: { en: "Take off the mask, and keep your hand away from your face.", zh: "摘下口罩，手也不要挡在脸前。" },
  },
  compressed: {
    title: { en: "This copy has lost its detail.", zh: "这张被压缩得太厉害" },
    remedy: {
      en: "Add the original from your camera, not one that was sent on.",
      zh: "用相机里的原图，不要用转发过的。",
    },
  },
  upside_down: {
    title: { en: "This picture is upside down.", zh: "照片上下颠倒了" },
    remedy: { en: "Turn it in your photo app and add it again.", zh: "在相册里转正，再传一次。" },
  },
  duplicate: {
    title: { en: "You have this one already.", zh: "和另一张重复了" },
    remedy: { en: "One of the two is enough. Use a different moment.", zh: "留一张就够，换一张别的时候拍的。" },
  },
  other_person: {
    title: { en: "This looks like somebody else.", zh: "这张不像同一个人" },
    remedy: { en: "Use one that shows you as the others do.", zh: "换一张和其他照片里的你更像的。" },
  },
  several_people: {
    title: { en: "These photos show more than one person.", zh: "这组照片里不止一个人" },
    remedy: {
      en: "Keep the photos of one of them and leave out the others.",
      zh: "只留其中一个人的照片，其他人的请移除。",
    },
  },
} satisfies Record<Exclude<FindingCode, "several_faces">, Remark>;

/** For a picture that lies on its side; the code is `upside_down` all the same. */
export const LYING: Remark = {
  title: { en: "This picture lies on its side.", zh: "照片是横着的" },
  remedy: REMARKS.upside_down.remedy,
};

const COUNTS_EN = ["Two", "Three", "Four", "Five", "Six"];
const COUNTS_ZH = ["两", "三", "四", "五", "六"];

export function severalFaces(count: number): Remark {
  return {
    title: {
      en: `${COUNTS_EN[count - 2] ?? "Many"} faces here.`,
      zh: `画面里有${COUNTS_ZH[count - 2] ?? "好多"}张脸`,
    },
    remedy: { en: "Crop it to yourself, or leave it out.", zh: "裁到只剩自己，或者不用这张。" },
  };
}
