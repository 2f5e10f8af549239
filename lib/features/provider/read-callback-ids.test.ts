import { expect, test } from "vitest";
import { readCallbackIds } from "./read-callback-ids";

const read = (text: string, query = "") => readCallbackIds(text, new URLSearchParams(query));

test.each([
  ['{"ret":0,"body":{"id":"t-1","state":3,"tsk_type":1,"result_paths":[]}}', ""],
  ['{"id":"t-1"}', ""],
  ['{"task_id":"t-1","id":"of the message"}', ""],
  ["task_id=t-1&state=3", ""],
  ["", "task_id=t-1"],
  ["anything", "id=t-1"],
])("%s %s names a task", (text, query) => {
  expect(read(text, query)).toEqual({ taskId: "t-1", userId: null });
});

test.each([
  ['{"ret":0,"body":{"task_id":"t-1","user_id":"U1"}}', ""],
  ['{"user_id":"U1","body":{"id":"t-1"}}', ""],
  ["task_id=t-1&user_id=U1", ""],
  ['{"id":"t-1"}', "user_id=U1"],
])("%s %s names a task and a model", (text, query) => {
  expect(read(text, query)).toEqual({ taskId: "t-1", userId: "U1" });
});

test.each([
  "",
  "garbage",
  "[]",
  "null",
  '{"id":[]}',
  '{"id":"with space"}',
  `{"id":"${"x".repeat(65)}"}`,
  '{"body":7}',
])("%s names nothing", (text) => {
  expect(read(text)).toEqual({ taskId: null, userId: null });
});
