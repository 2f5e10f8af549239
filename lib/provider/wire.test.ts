import { expect, test } from "vitest";
import {
  productBriefQueryReply,
  taskCreateReply,
  taskQueryReply,
  uploadFileReply,
  userModelCreateReply,
  userModelCreateRequest,
} from "./wire";

/* The examples of the API document, to the letter. */

const path = "user_upload/T0000000000101/3f072b2b-66b2-4446-a9c0-1d892890728a.jpg";
const taskId = "00e0931c-de26-4e67-9b7e-15f56ea4c0f5";

test("every example answer of the document is read", () => {
  expect(uploadFileReply.parse({ ret: 0, body: path }).body).toBe(path);
  const model = { ret: 0, body: { task_id: taskId, user_id: "U0000000013835" } };
  expect(userModelCreateReply.parse(model)).toEqual(model);
  expect(taskCreateReply.parse(model)).toEqual(model);
  const training = { body: { state: 3, id: taskId, tsk_type: 1, result_paths: [] }, ret: 0 };
  expect(taskQueryReply.parse(training)).toEqual(training);
  const template = "https://example.com/template.png";
  const style = { name: "仙气十足", style: "20057d0c-8cef-447e-88d0-a8f3490fd0b0", template, sex: "女" };
  expect(productBriefQueryReply.parse({ body: [style], ret: 0 }).body).toEqual([style]);
});

test("a model takes eight to twenty paths", () => {
  const img_set = (count: number) => ({ img_set: Array.from({ length: count }, () => path) });
  expect([7, 8, 20, 21].map((count) => userModelCreateRequest.safeParse(img_set(count)).success)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("a refusal is not an answer, and unknown fields and states pass", () => {
  expect(uploadFileReply.safeParse({ ret: 1001, body: path }).success).toBe(false);
  const strange = { ret: 0, trace: "x", body: { id: taskId, state: 9, tsk_type: 2, result_paths: [], eta: 5 } };
  expect(taskQueryReply.parse(strange)).toEqual(strange);
});
