import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchFile, FetchFileError } from "./fetch-file";
import { PrivateAddressError } from "./public-address";

/* What a provider's answer names is fetched from the public web alone, or from the host that an operator set. */

const limits = { mostBytes: 1000, type: /^image\//, totalMs: 2000 };
let asked = 0;
const inside = createServer((_request, response) => {
  asked += 1;
  response.writeHead(200, { "content-type": "image/png" }).end("a picture");
});
const port = () => (inside.address() as AddressInfo).port;

beforeAll(() => new Promise<void>((done) => inside.listen(0, "127.0.0.1", done)));
afterAll(() => inside.close());

/** The reason at the bottom of what was thrown. */
const reasonOf = (error: unknown): unknown => (error instanceof Error && error.cause ? reasonOf(error.cause) : error);
const refusal = (address: string, trustedOrigin?: string) =>
  fetchFile(address, { ...limits, ...(trustedOrigin ? { trustedOrigin } : {}) }).then(
    () => "taken",
    (error: unknown) => reasonOf(error),
  );

test("the operator's own host is asked, and no other place on its machine", async () => {
  const trusted = `http://127.0.0.1:${port()}`;
  const file = await fetchFile(`${trusted}/a.png`, { ...limits, trustedOrigin: trusted });
  expect(Buffer.from(file).toString()).toBe("a picture");
  const before = asked;
  expect(await refusal(`http://127.0.0.1:${port()}/a.png`, `http://127.0.0.1:${port() - 1}`)).toBeInstanceOf(
    FetchFileError,
  );
  expect(await refusal(`http://127.0.0.1:${port()}/a.png`, `https://127.0.0.1:${port()}`)).toBeInstanceOf(
    FetchFileError,
  );
  expect(asked).toBe(before);
});

test("anything else has to be https", async () => {
  expect(await refusal("http://pictures.example/a.png")).toMatchObject({ message: "The file's address is not https." });
  expect(await refusal("file:///etc/hostname")).toBeInstanceOf(FetchFileError);
});

test.each(["127.0.0.1", "169.254.169.254", "[::1]", "[::ffff:10.0.0.1]", "2130706433", "0.0.0.0"])(
  "https://%s is nobody's public host",
  async (host) => {
    expect(await refusal(`https://${host}/latest/meta-data`)).toBeInstanceOf(PrivateAddressError);
  },
);

test("a name that leads into a private network is refused by what it leads to", async () => {
  expect(await refusal(`https://localhost:${port()}/a.png`)).toBeInstanceOf(PrivateAddressError);
});
