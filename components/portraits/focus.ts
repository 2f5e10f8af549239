/** On what can be pressed of a print, so that the focus can come back to it. */
export const printId = (portraitId: string) => `print-${portraitId}`;

/** On the button that begins and ends choosing. */
export const CHOOSE_ID = "choose-several";

/** Focuses a print, or its neighbour where it has just been taken down. */
export function focusNear(portraits: readonly { id: string }[], id: string): void {
  const at = portraits.findIndex((portrait) => portrait.id === id);
  const near = [at, at + 1, at - 1].map((i) => document.getElementById(printId(portraits[i]?.id ?? "")));
  near.find((element) => element !== null)?.focus();
}

/** Where the focus goes when the bar that had it leaves. The page stays where it is. */
export function focusChoose(): void {
  document.getElementById(CHOOSE_ID)?.focus({ preventScroll: true });
}
