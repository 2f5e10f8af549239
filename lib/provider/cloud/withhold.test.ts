import { expect, test } from "vitest";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { withhold, withholding } from "./withhold";

const appcode = { mode: "appcode", code: "code-0123456789" } as const;
const signature = { mode: "signature", key: "k1", secret: "secret-0123456789", stage: "RELEASE" } as const;

test("what a gateway repeats of our secrets is not kept", () => {
  expect(withhold("no such code: APPCODE code-0123456789!", appcode)).toBe("no such code: APPCODE …!");
  expect(withhold("key k1, secret secret-0123456789", signature)).toBe("key k1, secret …");
});

test("nor is the first half of a secret that was cut off with the quotation", () => {
  expect(withhold("no such code: code-01234", appcode)).toBe("no such code: …");
});

test("a callback's secret is not kept either", () => {
  const said = 'cannot call "https://studio.example/api/callbacks/Ab_9-x" back';
  expect(withhold(said, appcode)).toBe('cannot call "https://studio.example/api/callbacks/…" back');
});

test("a fault stays the fault it was", async () => {
  const fault = new ProviderFault("closed", "no", { requestId: "r1", said: "code-0123456789", retryAfterSeconds: 3 });
  const thrown = await withholding(appcode, () => Promise.reject(fault)).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ kind: "closed", requestId: "r1", said: "…", retryAfterSeconds: 3 });
});
