import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  productBriefQueryReply,
  taskCreateReply,
  taskQueryReply,
  uploadFileReply,
  userModelCreateReply,
} from "@/lib/provider/wire";
import { Caller } from "@/scripts/conformance/caller";
import { dailyPhotos } from "@/tests/fixtures/daily-photos";
import { Ear, isSigned } from "./ear";
import { type Belongings, type Misuse, MISUSES } from "./misuses";
import { refusalIn } from "./refusal";
import type { Host, Side } from "./side";
import { type End, expectPictures, toItsEnd } from "./way";

type Made = { taskId: string; callback: string };

/**
 * What whoever serves the portrait API promises, asked over HTTP: the five endpoints, tasks to their end, noes and
 * callbacks. It makes one model and one order, and each promise stands on those before it.
 */
export function describeContract(side: Side): void {
  describe(side.name, () => {
    const ear = new Ear();
    let host: Host;
    let caller: Caller;
    const own: Belongings = { paths: [], userId: "", style: "" };
    const made: { training?: Made; order?: Made } = {};

    beforeAll(async () => {
      await ear.open();
      host = await side.open();
      caller = new Caller(host.origin, host.key);
    }, 120_000);
    afterAll(async () => {
      await side.close();
      await ear.close();
    });

    const training = () => made.training ?? expect.fail("There is no model.");
    const order = () => made.order ?? expect.fail("There is no order.");
    const ends: End["last"][] = [];

    test("styles have an id, a name to the byte, words for whom they are, and a picture that opens", async () => {
      const answer = await caller.get("/cloud/aigc_product_brief_query");
      const { body } = productBriefQueryReply.parse(answer.json);
      expect(body.map(({ name }) => name)).toEqual(host.styleNames);
      expect(new Set(body.map(({ style }) => style)).size).toBe(body.length);
      for (const { sex } of body) expect(sex.normalize("NFKC")).toMatch(/^(女|男|通用)$/);
      await expectPictures(body.map(({ template }) => template));
      own.style = body[0]?.style ?? "";
    });

    test("a photo goes up as a form, and gets a path of its own, spelled as in the document", async () => {
      for (const [day, photo] of (await dailyPhotos()).slice(0, 8).entries()) {
        const answer = await caller.upload("/cloud/upload_file", photo, `第${day}天.jpg`);
        expect(answer.status, answer.text).toBe(200);
        own.paths.push(uploadFileReply.parse(answer.json).body);
      }
      expect(new Set(own.paths).size).toBe(8);
      for (const path of own.paths) expect(path).toMatch(/^user_upload\/T\d{13}\/[0-9a-f-]{36}\.jpg$/);
    });

    test("eight photos become a model, whose task goes forward to its end", { timeout: side.patienceMs }, async () => {
      const callback = ear.addressFor("/training");
      const request = { img_set: own.paths, callback_url: callback };
      const answer = await caller.post("/cloud/aigc_user_model_create", request);
      const { task_id: taskId, user_id: userId } = userModelCreateReply.parse(answer.json).body;
      expect(userId).toMatch(/^U\d{13}$/);
      own.userId = userId;
      made.training = { taskId, callback };
      const { states, last } = await toItsEnd(caller, taskId, side);
      expect(states).toEqual(states.toSorted());
      expect(last).toMatchObject({ state: 3, id: taskId, tsk_type: 1, result_paths: [] });
      ends.push(last);
    });

    test("an order of that model becomes pictures that open without a key", { timeout: side.patienceMs }, async () => {
      const callback = ear.addressFor("/order");
      const request = { user_id: own.userId, style: own.style, callback_url: callback };
      const answer = await caller.post("/cloud/aigc_task_create", request, ONCE);
      const { task_id: taskId, user_id: userId } = taskCreateReply.parse(answer.json).body;
      expect(userId).toBe(own.userId);
      made.order = { taskId, callback };
      const { states, last } = await toItsEnd(caller, taskId, side);
      expect(states).toEqual(states.toSorted());
      expect(last).toMatchObject({ state: 3, id: taskId, tsk_type: 2 });
      expect(last.result_paths).toHaveLength(side.picturesAnOrder);
      await expectPictures(last.result_paths);
      ends.push(last);
    });

    test("what has ended says the same ever after, and its pictures open again", async () => {
      for (const end of ends) {
        const answer = await caller.post("/cloud/aigc_task_query", { task_id: end.id });
        const { result_paths, ...again } = taskQueryReply.parse(answer.json).body;
        expect({ ...again, result_paths: [] }).toEqual({ ...end, result_paths: [] });
        // The same pictures in the same order, by other addresses.
        expect(result_paths.map(nameIn)).toEqual(end.result_paths.map(nameIn));
        expect(new Set(result_paths.map(nameIn)).size).toBe(result_paths.length);
      }
      await expectPictures(ends.at(-1)?.result_paths.slice(0, 1) ?? []);
    });

    test("each end is told where that was asked for, in the words of a query", { timeout: 30_000 }, async () => {
      const tells = await caller.get("/cloud/callback_secret");
      const secret = uploadFileReply.safeParse(tells.json).data?.body ?? "";
      for (const { callback, taskId } of [training(), order()]) {
        const isIt = ({ path }: { path: string }) => ear.addressFor(path) === callback;
        await vi.waitUntil(() => ear.heard.some(isIt), { timeout: 20_000, interval: 50 });
        const told = ear.heard.find(isIt) ?? expect.fail("Nothing was heard.");
        const { body } = taskQueryReply.parse(JSON.parse(told.body));
        const end = ends.find(({ id }) => id === taskId);
        expect(body).toMatchObject({ id: taskId, state: 3, tsk_type: end?.tsk_type });
        expect(body.result_paths).toHaveLength(end?.result_paths.length ?? 0);
        if (body.result_paths.length > 0) await expectPictures(body.result_paths);
        expect(isSigned(told, secret)).toBe(side.signsCallbacks);
      }
    });

    test("an order sent again with its Idempotency-Key is the same one, where the side keeps such keys", async () => {
      const request = { user_id: own.userId, style: own.style, callback_url: order().callback };
      const again = await caller.post("/cloud/aigc_task_create", request, ONCE);
      const { task_id } = taskCreateReply.parse(again.json).body;
      expect(task_id === order().taskId).toBe(side.makesOnce);
    });

    test("none of the endpoints answers a key that does not open", async () => {
      const stranger = new Caller(host.origin, "0".repeat(32));
      const answers = [
        await stranger.get("/cloud/aigc_product_brief_query"),
        await stranger.upload("/cloud/upload_file", new Uint8Array([1]), "a.jpg"),
        await stranger.post("/cloud/aigc_user_model_create", { img_set: own.paths }),
        await stranger.post("/cloud/aigc_task_create", { user_id: own.userId, style: own.style }),
        await stranger.post("/cloud/aigc_task_query", { task_id: order().taskId }),
      ];
      expect(answers.map(refusalIn)).toEqual(answers.map(() => side.refusals["a wrong key"]));
    });

    test.each(Object.entries(MISUSES))("%s is refused as it should be", async (misuse, commit) => {
      expect(refusalIn(await commit(caller, own))).toEqual(side.refusals[misuse as Misuse]);
    });
  });
}

/** What is left of an address without what makes it open. */
const nameIn = (address: string) => new URL(address).pathname;

/** The order of the whole suite, so that it can be sent again. */
const ONCE = { "idempotency-key": "order-of-the-contract" };
