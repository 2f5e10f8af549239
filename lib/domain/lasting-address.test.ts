import { expect, test } from "vitest";
import { lastingAddress } from "./lasting-address";

test("signatures of the usual stores, and our own, do not make another picture of one", () => {
  for (const signed of [
    "https://a.example/t.png?expires=1&signature=x",
    "https://a.example/t.png?Expires=1&OSSAccessKeyId=k&Signature=x%2F",
    "https://a.example/t.png?x-oss-date=1&x-oss-expires=60&x-oss-signature=x&x-oss-credential=c",
    "https://a.example/t.png?X-Amz-Date=1&X-Amz-Signature=x&X-Amz-Credential=c",
    "https://a.example/t.png?q-sign-algorithm=sha1&q-signature=x",
  ]) {
    expect(lastingAddress(signed)).toBe("https://a.example/t.png");
  }
});

test("whatever else differs is another picture", () => {
  const addresses = ["https://a.example/t.png", "https://a.example/u.png", "https://a.example/t.png?v=2", "/t.png"];
  expect(addresses.map(lastingAddress)).toEqual(addresses);
  expect(lastingAddress("https://a.example/t.png?v=2&expires=1")).toBe("https://a.example/t.png?v=2");
});
