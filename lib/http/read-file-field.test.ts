import { expect, test } from "vitest";
import { AppError } from "@/lib/domain/errors";
import { readFileField } from "./read-file-field";

const HEAD = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n';
const type = { "content-type": "multipart/form-data; boundary=b" };

/** A form that is sent piece by piece, as the test says. */
function slowForm() {
  let push: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (push = controller) });
  const sent = { method: "POST", headers: type, body, duplex: "half" };
  const request = new Request("http://localhost/cloud/upload_file", sent);
  return {
    request,
    send: (text: string) => push?.enqueue(Buffer.from(text)),
    end: () => push?.close(),
    breakOff: () => push?.error(new Error("gone")),
  };
}

test("a file is read as it arrives, long before its form ends", async () => {
  const form = slowForm();
  let seen = "";
  const first = Promise.withResolvers<void>();
  const taken = readFileField(form.request, "file", async (file) => {
    for await (const chunk of file) {
      seen += Buffer.from(chunk).toString();
      first.resolve();
    }
    return seen;
  });
  form.send(`${HEAD}the beginning, `);
  await first.promise;
  expect("the beginning, ".startsWith(seen)).toBe(true);
  form.send("the end\r\n--b--\r\n");
  form.end();
  expect(await taken).toBe("the beginning, the end");
});

test("a form that breaks off fails whoever takes its file, and does not wait for the rest", async () => {
  for (const end of ["end", "breakOff"] as const) {
    const form = slowForm();
    const taken = readFileField(form.request, "file", async (file) => {
      for await (const chunk of file) void chunk;
      return "whole";
    });
    form.send(`${HEAD}the beginning`);
    form[end]();
    await expect(taken, end).rejects.toThrow();
  }
});

test("a form without the field, and what is no form, are refused in words", async () => {
  const form = slowForm();
  form.send('--b\r\ncontent-disposition: form-data; name="other"; filename="a.jpg"\r\n\r\nx\r\n--b--\r\n');
  form.end();
  const take = () => Promise.resolve("taken");
  await expect(readFileField(form.request, "file", take)).rejects.toMatchObject({ reason: "file_missing" });
  const json = new Request("http://localhost/", { method: "POST", body: "{}" });
  await expect(readFileField(json, "file", take)).rejects.toBeInstanceOf(AppError);
});

test("what the taker refuses is not waited for, and the rest of the form goes nowhere", async () => {
  const form = slowForm();
  const refused = readFileField(form.request, "file", () => Promise.reject(new Error("too many at once")));
  form.send(`${HEAD}the beginning`);
  await expect(refused).rejects.toThrow("too many at once");
  for (let n = 0; n < 100; n++) form.send("more ".repeat(1000));
  form.end();
  await new Promise((resolve) => setTimeout(resolve, 50));
});
