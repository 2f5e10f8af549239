import { once } from "node:events";
import type { Readable } from "node:stream";
import { setImmediate as aMoment } from "node:timers/promises";
import { expect, test } from "vitest";
import { withBody } from "./with-body";

const CHUNK = new Uint8Array(64 * 1024);

/** A body of so many pieces, each of which is sent when it is asked for. */
function requestOf(pieces: number, end: "close" | "error" = "close") {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (sent++ < pieces) controller.enqueue(CHUNK);
      else if (end === "close") controller.close();
      else controller.error(new Error("gone"));
    },
  });
  const sending = { method: "PUT", body, duplex: "half" };
  return { request: new Request("http://localhost/api/photos/1", sending), sent: () => sent };
}

async function readAll(body: Readable | null): Promise<number> {
  let bytes = 0;
  for await (const piece of body ?? []) bytes += (piece as Uint8Array).byteLength;
  return bytes;
}

test("a body is handed over whole, and one that is not there as none", async () => {
  expect(await withBody(requestOf(20).request, readAll)).toBe(20 * CHUNK.byteLength);
  expect(await withBody(new Request("http://localhost/"), (body) => Promise.resolve(body))).toBeNull();
});

test("a body that breaks off fails whoever reads it, and nobody where nobody does", async () => {
  await expect(withBody(requestOf(3, "error").request, readAll)).rejects.toThrow("gone");
  const late = withBody(requestOf(0, "error").request, async (body) => {
    await aMoment();
    return readAll(body);
  });
  await expect(late).rejects.toThrow();
  expect(await withBody(requestOf(3, "error").request, () => Promise.resolve("read nothing"))).toBe("read nothing");
});

test.each([0, 1, 7])(
  "what is refused after %i pieces is read to its end, and nothing is thrown behind",
  async (read) => {
    for (let time = 0; time < 20; time++) {
      const { request, sent } = requestOf(40);
      const refused = withBody(request, async (body) => {
        for (let piece = 0; piece < read; piece++) if (body?.read() === null) await once(body, "readable");
        // Its next piece is on the way when it is let go.
        body?.resume();
        body?.destroy();
        throw new Error("too large");
      });
      await expect(refused).rejects.toThrow("too large");
      await expect.poll(sent).toBe(41);
    }
  },
);
