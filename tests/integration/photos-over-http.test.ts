import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
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

/** Sends this many megabytes in chunks to their end, whatever is answered meanwhile; a connection that goes first is an error. */
async function send(megabytes: number, header = "transfer-encoding: chunked") {
  const socket = connect((door.address() as AddressInfo).port, "127.0.0.1");
  let answer = "";
  const broken = new Promise<never>((_, reject) => socket.on("error", reject));
  const answered = new Promise<void>((done) => {
    socket.on("data", (part: Buffer) => {
      answer += part.toString("utf8");
      if (answer.includes('"reason"')) done();
    });
  });
  const write = (bytes: string | Buffer) => new Promise<void>((done) => socket.write(bytes, () => done()));
  const sendAll = async () => {
    await write(`PUT /api/photos/${crypto.randomUUID()} HTTP/1.1\r\nhost: localhost\r\n${header}\r\n\r\n`);
    const chunked = header.includes("chunked");
    for (let sent = 0; sent < megabytes; sent++) {
      if (chunked) await write(`${CHUNK.length.toString(16)}\r\n`);
      await write(CHUNK);
      if (chunked) await write("\r\n");
    }
    if (chunked) await write("0\r\n\r\n");
    await answered;
  };
  await Promise.race([sendAll(), broken]);
  socket.destroy();
  return { status: Number(answer.slice(9, 12)), reason: /"reason":"(\w+)"/.exec(answer)?.[1] };
}

test("a photo beyond the limit is refused in words, with its length announced or without, also to the last byte", async () => {
  await signInAs("Wan");
  const refusal = { status: 413, reason: "photo_too_large" };
  expect(await send(60)).toEqual(refusal);
  expect(await send(60, `content-length: ${60 * CHUNK.length}`)).toEqual(refusal);
});

test("so is one whose sender is not signed in any more, or who sends too many at once", async () => {
  signOut();
  expect(await send(60)).toMatchObject({ status: 401 });
  await signInAs("Wan");
  const all = await Promise.all(Array.from({ length: 8 }, () => send(30)));
  expect(all.map(({ status }) => status).toSorted()).toEqual([413, 413, 413, 413, 413, 413, 429, 429]);
});
