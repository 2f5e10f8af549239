import { expect, test } from "vitest";
import { contentMd5, type Signable, signRequest } from "./sign-request";

// Vectors that two independent programs agree on (the last one: one program).
const KEY = { key: "203753385", secret: "spike-secret-0123456789", stage: "RELEASE" } as const;
const common = {
  accept: "application/json",
  timestampMs: 1_700_000_000_000,
  nonce: "c9f15cbf-f4ac-4a6c-b54d-f51abf4b5b44",
};

const vectors: [what: string, request: Signable, signature: string][] = [
  [
    "a JSON body with its digest",
    {
      ...common,
      method: "POST",
      path: "/cloud/aigc_task_query",
      contentType: "application/json; charset=utf-8",
      contentMd5: contentMd5('{"task_id":"1234567890"}'),
    },
    "ZxlqhmxwIYkkt6TxmNOXxcICl4y85pIA2t8spu9C/Ng=",
  ],
  [
    "a query with Chinese and an empty value",
    {
      ...common,
      method: "GET",
      path: "/cloud/aigc_product_brief_query",
      query: [
        ["sex", "女"],
        ["empty", ""],
        ["b", "2"],
      ],
    },
    "3VLLVSV7Z6AY+0lutb9xtJC85qoahB1BcU1Z/jqdzmQ=",
  ],
  [
    "a form beside a query",
    {
      ...common,
      method: "POST",
      path: "/cloud/aigc_task_create",
      query: [["z", "9"]],
      form: [
        ["user_id", "u1"],
        ["style", "s 1"],
      ],
      contentType: "application/x-www-form-urlencoded; charset=utf-8",
    },
    "e8PHvBWmO96tJ0foQgFGrIL7UF2OXEfgC3Q27mltzAc=",
  ],
  [
    "a multipart body by its boundary",
    {
      ...common,
      method: "POST",
      path: "/cloud/upload_file",
      contentType: "multipart/form-data; boundary=spikeBoundary",
    },
    "/Eboifa2pAu+Wvc7iL54Iu3jcyPdoESEh0wu9XJf2W8=",
  ],
];

test.each(vectors)("the signature of %s is the one that others compute", (_, request, signature) => {
  const headers = signRequest(request, KEY);
  expect(headers["x-ca-signature"]).toBe(signature);
  expect(headers["x-ca-signature-headers"]).toBe("x-ca-key,x-ca-nonce,x-ca-stage,x-ca-timestamp");
});

test("the secret is in no header", () => {
  for (const [, request] of vectors) expect(JSON.stringify(signRequest(request, KEY))).not.toContain(KEY.secret);
});
