import { expect, test } from "vitest";
import {
  isPlainlyPrivate,
  isPublicAddress,
  lookupPublic,
  PrivateAddressError,
  refusePrivateLiteral,
} from "./public-address";

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "255.255.255.255",
  "224.0.0.1",
  "::1",
  "::",
  "fe80::1",
  "fc00::1",
  "::ffff:127.0.0.1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "not an address",
])("%s is nobody's public address", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["8.8.8.8", "203.208.40.1", "2400:3200::1"])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test("a private address written into the URL is refused, however it is spelled", () => {
  for (const host of ["127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:10.0.0.1]"]) {
    expect(() => refusePrivateLiteral(new URL(`http://${host}/`)), host).toThrow(PrivateAddressError);
  }
  expect(() => refusePrivateLiteral(new URL("https://8.8.8.8/"))).not.toThrow();
});

test.each([
  "localhost",
  "LOCALHOST.",
  "app.localhost",
  "printer.local",
  "metadata.google.internal",
  "nas",
  "router.lan",
  "box.home.arpa",
  "192.168.1.1",
  "0x7f.1",
  "[fe80::1]",
  "[::ffff:127.0.0.1]",
])("%s is private on the face of it", (host) => {
  expect(isPlainlyPrivate(new URL(`https://${host}/told`))).toBe(true);
});

test.each(["example.com", "local.example.com", "8.8.8.8", "[2400:3200::1]", "写真.example", "internal.cn"])(
  "%s may be public",
  (host) => {
    expect(isPlainlyPrivate(new URL(`https://${host}/told`))).toBe(false);
  },
);

test("a name that leads home gives no address", async () => {
  const answer = await new Promise((done) => lookupPublic("localhost", {}, (error, address) => done(error ?? address)));
  expect(answer).toBeInstanceOf(PrivateAddressError);
});
