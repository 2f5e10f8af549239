import type { Locator, Page } from "@playwright/test";
import { expect } from "./studio";

/** Goes on with Tab until this has the focus; every stop on the way must be seen. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab", most = 40): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < most; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    await expectFocusSeen(page);
  }
  await expect(target).toBeFocused();
}

/** What has the focus lies in the window, is not covered all over, and wears a ring. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(lookAtFocus)).toMatch(/^(seen|nowhere)$/);
}

/** Runs in the page. After the last stop, the focus is with the browser for a moment: nowhere. */
function lookAtFocus(): string {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return "nowhere";
  const hasOutline = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  };
  const isField = focused.matches("input:not([type=checkbox]), textarea");
  const field = isField ? focused.parentElement : null;
  // A checkbox is drawn by what stands beside it, and a field by the rule it is written on.
  const drawn = focused.matches("[type=checkbox]") ? focused.nextElementSibling : (field ?? focused);
  const what = `${focused.tagName} ${focused.ariaLabel ?? focused.textContent.slice(0, 40)}`;
  if (!drawn) return `${what}: not drawn`;
  const hasRing = hasOutline(drawn) || hasOutline(focused) || (field && getComputedStyle(field).boxShadow !== "none");
  if (!hasRing) return `${what}: no ring`;
  const box = drawn.getBoundingClientRect();
  const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  if (right <= left || bottom <= top) return `${what}: outside of the window`;
  const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
  const isUncovered = shares.some((x) =>
    shares.some((y) => drawn.contains(document.elementFromPoint(left + x * (right - left), top + y * (bottom - top)))),
  );
  return isUncovered ? "seen" : `${what}: covered`;
}
