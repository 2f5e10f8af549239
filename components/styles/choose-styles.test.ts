import { expect, test } from "vitest";
import type { Sex, StyleCard, StyleFamily } from "@/lib/domain/style";
import { shelvesOf, stylesFor, stylesOn, toggled } from "./choose-styles";

const style = (id: string, sex: Sex, family: StyleFamily | null = null): StyleCard => ({
  id,
  sex,
  family,
  name: { en: id, zh: id },
  note: { en: "", zh: "" },
  templateUrl: "/template.jpg",
});
const styles = [style("a", "any"), style("f", "female"), style("m", "male")];
const ids = (shown: StyleCard[]) => shown.map(({ id }) => id).join("");

test("styles for anyone are always shown", () => {
  expect(ids(stylesFor("everyone", styles))).toBe("afm");
  expect(ids(stylesFor("women", styles))).toBe("af");
  expect(ids(stylesFor("men", styles))).toBe("am");
});

test("shelves stand in the house's order, and an empty one is not there", () => {
  const shelved = [style("d", "any", "documents"), style("s", "any", "studio"), style("e", "male", "studio")];
  expect(shelvesOf(shelved)).toEqual(["studio", "documents"]);
  expect(ids(stylesOn("studio", shelved))).toBe("se");
  expect(ids(stylesOn("all", shelved))).toBe("dse");
  expect(shelvesOf(styles)).toEqual([]);
});

test("a style goes in once and out again", () => {
  expect(toggled(["a"], "b", 12)).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a", 12)).toEqual(["b"]);
});

test("a full order takes no more, and still lets go", () => {
  expect(toggled(["a", "b"], "c", 2)).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "b", 2)).toEqual(["a"]);
});
