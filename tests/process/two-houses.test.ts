import { afterAll, beforeAll, expect, test } from "vitest";
import { describeContract } from "@/tests/contract/describe-contract";
import { shop } from "@/tests/contract/sides/shop";
import { closeHouses, type Houses, openHouses } from "./houses";
import { readLedger } from "./ledger";

/* The contract once more, between two processes of this application. The shop has no address that others know. */

let houses: Houses;
beforeAll(async () => {
  houses = await openHouses();
}, 120_000);
afterAll(() => closeHouses(houses));

describeContract(shop(() => houses));

test("all of it cost one training and one order, in either house", async () => {
  const once = ["training", "generation"].map((what) => ({ what, outcome: "accepted" }));
  expect(await readLedger(houses.shop)).toEqual(once);
  expect(await readLedger(houses.lab)).toEqual(once);
});

test("neither house wrote a key into its log", () => {
  const { lab, shop, labKey, shopKey } = houses;
  for (const output of [lab.output, shop.output]) {
    expect(output).toContain("paid call accepted");
    for (const key of [labKey, shopKey]) expect(output).not.toContain(key);
  }
});
