import { createServer, request as plainRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PUT } from "@/app/api/photos/[id]/route";
import { answerBy } from "@/tests/support/cloud-over-http";
import { signInAs, signOut } from "@/tests/support/people";
import { withId } from "@/tests/support/requests";

/* A photo that is refused while it is still being sent: whoever sends it reads why, and the connection stays. */

const door = createServer((incoming, outgoing) => {
  void answerBy((request) => PUT(request, withId(incoming.url?.split("/").at(-1) ?? "")), incoming, outgoing);
});
beforeAll(() => new Promise<void>((done) => door.listen(0, "127.0.0.1", done)));
afterAll(() => void door.close());

const CHUNK = Buffer.alloc(1024 * 1024, 7);

/** Sends this many megabytes to their end, whatever is answered meanwhile. */
function send(megabytes: number, headers: Record<string, string> = {}) {
  const { port } = door.address() as AddressInfo;
  const to = { port, host: "127.0.0.1", path: `/api/photos/${crypto.randomUUID()}`, method: "PUT", headers };
  return new Promise<{ status: number | undefined; reason: unknown }>((resolve, reject) => {
    const call = plainRequest(to, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => (text += part));
      answer.on("error", reject).on("end", () => {
        const { reason } = JSON.parse(text) as { reason: unknown };
        resolve({ status: answer.statusCode, reason });
      });
    });
    call.on("error", reject);
    let sent = 0;
    const more = () => {
      while (sent < megabytes) {
        sent += 1;
        if (!call.write(CHUNK)) return void call.once("drain", more);
      }
      call.end();
    };
    more();
  });
}

test("a photo beyond the limit is refused in words, with its length announced or without, also to the last byte", async () => {
  await signInAs("Wan");
  const refusal = { status: 413, reason: "photo_too_large" };
  expect(await send(60)).toEqual(refusal);
  expect(await send(60, { "content-length": String(60 * CHUNK.length) })).toEqual(refusal);
});

test("so is one whose sender is not signed in any more, or who sends too many at once", async () => {
  signOut();
  expect(await send(60)).toMatchObject({ status: 401 });
  await signInAs("Wan");
  const all = await Promise.all(Array.from({ length: 8 }, () => send(30)));
  expect(all.map(({ status }) => status).toSorted()).toEqual([413, 413, 413, 413, 413, 413, 429, 429]);
});
