import { expect, test, vi } from "vitest";
import { onSignedOutElsewhere, tellSignedOut } from "./session-channel";

test("the other tabs hear of signing out, and the tab itself does not", async () => {
  const here = vi.fn();
  const stop = onSignedOutElsewhere(here);
  const otherTab = new BroadcastChannel("xiezhen-session");
  const heard = new Promise<void>((resolve) => otherTab.addEventListener("message", () => resolve()));
  tellSignedOut();
  await heard;
  expect(here).not.toHaveBeenCalled();

  const told = new Promise<void>((resolve) => here.mockImplementation(() => resolve()));
  otherTab.postMessage("signed-out");
  await told;
  expect(here).toHaveBeenCalledTimes(1);
  stop();
  otherTab.close();
});
