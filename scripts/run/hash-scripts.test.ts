import { expect, test } from "vitest";
import { hashesIn } from "./hash-scripts.mjs";

test("a script that stands in a page is named by the hash that a browser computes, once", () => {
  const page = `<head><script src="/a.js" async=""></script></head><script id="x">alert(1)</script><script>alert(1)</script>`;
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(hashesIn(page)).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"]);
});

test("a script that spans lines is hashed to the byte", () => {
  // printf 'a\n b\n' | openssl dgst -sha256 -binary | base64
  expect(hashesIn("<script>a\n b\n</script>")).toEqual(["'sha256-9PhDBvb07M8qHa/xqlBd3wNNwEiqVGeGl4qgYS9YDBU='"]);
});
