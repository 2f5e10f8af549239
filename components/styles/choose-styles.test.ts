import { expect, it } from "vitest";
import type { Sex, StyleView } from "@/lib/domain/style";
import { stylesFor, toggled } from "./choose-styles";

const style = (id: string, sex: Sex): StyleView => ({
  id,
  sex,
  name: { en: id, zh: id },
  note: { en: "", zh: "" },
  family: null,
  templateUrl: "/template.jpg",
});
const styles = [style("a", "any"), style("f", "female"), style("m", "male")];
const ids = (shown: StyleView[]) => shown.map(({ id }) => id).join("");

it("styles for anyone are always shown", () => {
  expect(ids(stylesFor("everyone", styles))).toBe("afm");
  expect(ids(stylesFor("women", styles))).toBe("af");
  expect(ids(stylesFor("men", styles))).toBe("am");
});

it("a style goes in once and out again", () => {
  expect(toggled(["a"], "b", 12)).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a", 12)).toEqual(["b"]);
});

it("a full order takes no more, and still lets go", () => {
  expect(toggled(["a", "b"], "c", 2)).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "b", 2)).toEqual(["a"]);
});
