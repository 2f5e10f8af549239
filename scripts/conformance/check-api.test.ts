import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { FakeCloud } from "@/tests/fakes/cloud/cloud";
import { FAULTS } from "@/tests/fakes/cloud/faults";
import { checkApi } from "./check-api";
import { Report } from "./report";

const cloud = new FakeCloud();
beforeAll(() => cloud.open());
afterAll(() => cloud.close());
beforeEach(() => {
  cloud.states = [1, 2, 3];
  cloud.results = { count: 4, goodForReads: Infinity, dead: [], early: [] };
});

async function look(): Promise<Report> {
  const report = new Report(() => undefined);
  const photos = Array.from({ length: 8 }, (_, n) => ({ name: `${n}.jpg`, bytes: new Uint8Array([n]) }));
  await checkApi({ origin: cloud.origin, key: "k", photos, pollSeconds: 0.01, patienceSeconds: 5 }, report);
  return report;
}
/** The stand-in takes any key and any order, so those are not looked at here. */
const differences = ({ findings }: Report) =>
  findings.filter(({ verdict, endpoint }) => verdict === "differs" && endpoint !== "Refusals").map(({ what }) => what);

test("a host that keeps to the document conforms, all the way to its pictures", async () => {
  const report = await look();
  expect(differences(report)).toEqual([]);
  expect(report.findings.filter(({ what }) => what === "is a whole picture")).toHaveLength(4);
});

test("a host that takes whatever it is given is found out", async () => {
  const { findings } = await look();
  const refusals = findings.filter(({ endpoint, verdict }) => endpoint === "Refusals" && verdict === "differs");
  expect(refusals.map(({ what }) => what)).toContain("refuses a call without a key");
});

test("a task that fails, states that go back, and results that are gone are differences", async () => {
  cloud.states = [2, 5];
  expect(differences(await look())).toEqual(["ends in state 3"]);
  cloud.states = [2, 1, 3];
  expect(differences(await look())).toContain("states are of the document and go forward");
  cloud.states = [3];
  cloud.results = { count: 4, goodForReads: 0, dead: [], early: [] };
  expect(differences(await look())).toContain("answers 200 without a key");
  cloud.results = { count: 0, goodForReads: Infinity, dead: [], early: [] };
  expect(differences(await look())).toContain("there is at least one");
});

test("an answer that is no JSON is a difference, not a crash", async () => {
  const html = FAULTS.find(({ name }) => /html/i.test(name));
  if (!html) throw new Error("The stand-in answers HTML no more.");
  cloud.failNext("aigc_user_model_create", html, html);
  expect(differences(await look())).toContain("the answer has the document's fields and types");
});
