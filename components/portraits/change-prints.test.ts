import { afterEach, expect, test, vi } from "vitest";
import { changePrints } from "./change-prints";

type Body = { portraitIds: string[]; deleted?: boolean };

const sent: Body[] = [];
let atOnce = 0;
const most = { atOnce: 0 };

/** The server answers each request in turn; null is no answer at all. */
function serve(...answers: ((body: Body) => Response | null)[]) {
  vi.stubGlobal("fetch", async (_path: string, { body: text }: { body: string }) => {
    const body = JSON.parse(text) as Body;
    const answer = answers[sent.push(body) - 1];
    most.atOnce = Math.max(most.atOnce, (atOnce += 1));
    await Promise.resolve();
    atOnce -= 1;
    return answer?.(body) ?? Promise.reject(new TypeError("No connection."));
  });
}
const done = ({ portraitIds }: Body) => Response.json({ portraitIds });
const noSuch = () => Response.json({ code: "not_found", message: "There is no such portrait." }, { status: 404 });
const ids = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);

afterEach(() => {
  vi.unstubAllGlobals();
  sent.length = most.atOnce = 0;
});

test("many prints are changed by one request, and more than 200 by one after the other", async () => {
  serve(done, done, done);
  expect(await changePrints(ids(401), { deleted: true })).toEqual({ missing: [], failed: [], error: undefined });
  expect(sent.map(({ portraitIds }) => portraitIds.length)).toEqual([200, 200, 1]);
  expect(sent.flatMap(({ portraitIds }) => portraitIds)).toEqual(ids(401));
  expect(sent.every(({ deleted }) => deleted === true)).toBe(true);
  expect(most.atOnce).toBe(1);
});

test("a part that fails is named, and the others are changed all the same", async () => {
  serve(done, () => null, done);
  const { missing, failed, error } = await changePrints(ids(450), { favourite: true });
  expect(sent).toHaveLength(3);
  expect(missing).toEqual([]);
  expect(failed).toEqual(ids(450).slice(200, 400));
  expect(error).toMatchObject({ status: 0 });
});

test("what the server does not have is missing, not failed", async () => {
  serve(({ portraitIds }) => Response.json({ portraitIds: portraitIds.slice(1) }), noSuch);
  expect(await changePrints(ids(201), { deleted: false })).toEqual({
    missing: ["0", "200"],
    failed: [],
    error: undefined,
  });
});
