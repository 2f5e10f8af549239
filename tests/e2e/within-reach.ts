import type { Page } from "@playwright/test";
import { expect } from "./studio";

/** How a page is looked at: on a small telephone, in a window enlarged twice, and with letters alone enlarged twice. */
const LOOKS = {
  "320 px": { width: 320, height: 640, letters: "" },
  // A window of 1280 by 720.
  "200 %": { width: 640, height: 360, letters: "" },
  "large letters": { width: 1280, height: 720, letters: "200%" },
} as const;
export type Look = keyof typeof LOOKS;
export const ALL_LOOKS: readonly Look[] = ["320 px", "200 %", "large letters"];

/** Looked at in each of these ways, nothing goes over the sides, and all that can be pressed or read is got at. */
export async function expectWithinReach(page: Page, what: string, looks: readonly Look[]): Promise<void> {
  const before = page.viewportSize();
  for (const look of looks) {
    const { letters, ...size } = LOOKS[look];
    await page.setViewportSize(size);
    await page.evaluate((percent) => (document.documentElement.style.fontSize = percent), letters);
    await expect.poll(() => page.evaluate(lookForWhatIsOutOfReach), { message: `${what}, ${look}` }).toEqual([]);
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  if (before) await page.setViewportSize(before);
}

/** Runs in the page: brings everything into view, one after the other, and asks what lies under a finger there. */
function lookForWhatIsOutOfReach(): string[] {
  const found: string[] = [];
  const wordsOf = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}”`;
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const hitAt = ({ left, top, width, height }: DOMRect) =>
    document.elementFromPoint(left + width / 2, top + height / 2);
  const bring = (element: Element) =>
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });

  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} px wide in a window of ${innerWidth}`);

  // Behind a dialog nothing is to be pressed.
  const open = [...document.querySelectorAll("[role=dialog], [role=alertdialog]")].at(-1) ?? document.body;
  const pressed = "a[href], button, input:not([type=file]), select, textarea, summary, [role=slider]";
  for (const control of open.querySelectorAll(pressed)) {
    // A tick is drawn by what stands beside its input; the link past the head is there for the keyboard alone.
    const target = control.matches("[type=checkbox]") ? (control.closest("label") ?? control) : control;
    if (!isSeen(target) || target.matches("a[href='#content']:not(:focus)")) continue;
    bring(target);
    const [box] = target.getClientRects();
    if (!box) continue;
    if (box.left < -0.5 || box.right > innerWidth + 0.5)
      found.push(`${wordsOf(target)} goes from ${Math.round(box.left)} to ${Math.round(box.right)}`);
    const hit = hitAt(box);
    if (!target.contains(hit))
      found.push(`${wordsOf(target)} is covered by ${hit ? wordsOf(hit) : "the window's edge"}`);
  }

  const words = document.createTreeWalker(open, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const { currentNode: text } = words;
    const holder = text.parentElement;
    if (
      !holder ||
      text.textContent?.trim() === "" ||
      !isSeen(holder) ||
      holder.closest("[aria-hidden=true], .sr-only, option, a[href='#content']")
    )
      continue;
    bring(holder);
    const range = document.createRange();
    range.selectNodeContents(text);
    const [first] = range.getClientRects();
    if (first) scrollBy({ top: first.top + first.height / 2 - innerHeight / 2, behavior: "instant" });
    const [line] = range.getClientRects();
    // Words for those who listen lie in one pixel.
    if (!line || holder.getBoundingClientRect().width < 2) continue;
    const cut = cutBy(holder, range.getBoundingClientRect());
    if (cut) found.push(`${wordsOf(holder)} is cut off by ${cut.tagName.toLowerCase()}.${cut.className}`);
    const hit = hitAt(line);
    const related = hit && (hit.contains(holder) || holder.contains(hit) || hit.closest("label")?.contains(holder));
    if (!related && getComputedStyle(holder).pointerEvents !== "none")
      found.push(`${wordsOf(holder)} lies under ${hit ? `${wordsOf(hit)} ${hit.className}` : "the window's edge"}`);
  }
  scrollTo({ top: 0, behavior: "instant" });
  return found.slice(0, 12);

  /** Whatever hides what goes over its edges, unless it says so by an ellipsis, or scrolls. */
  function cutBy(element: Element, words: DOMRect): Element | null {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, textOverflow, position } = getComputedStyle(at);
      if (/auto|scroll/.test(overflowX + overflowY) || textOverflow === "ellipsis") return null;
      const box = at.getBoundingClientRect();
      const hides = /hidden|clip/.test(overflowX + overflowY);
      if (
        hides &&
        (words.right > box.right + 1 ||
          words.left < box.left - 1 ||
          words.bottom > box.bottom + 3 ||
          words.top < box.top - 3)
      )
        return at;
      if (position === "fixed") return null;
    }
    return null;
  }
}
