import "server-only";
import { PassThrough, Readable } from "node:stream";
import type { ReadableStream as NodeWebStream } from "node:stream/web";
import Busboy from "@fastify/busboy";
import { AppError } from "@/lib/domain/errors";

/**
 * The one file of a `multipart/form-data` body, as a stream: it is read as it arrives and never held whole.
 * `take` has to read it to its end or throw. @throws AppError `invalid` where there is no such form or no such field.
 */
export async function readFileField<Value>(
  request: Request,
  field: string,
  take: (file: Readable) => Promise<Value>,
): Promise<Value> {
  const contentType = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(contentType) || !request.body) throw noFile(field);
  const body = Readable.fromWeb(request.body as NodeWebStream);
  const taken = new Promise<Value>((resolve, reject) => {
    let found = false;
    const file = new PassThrough();
    const form = parser(contentType);
    // A body that breaks off ends its file as broken, too; whoever takes it would wait for the rest for ever.
    const breakOff = (cause: Error) => {
      if (found) file.destroy(cause);
      else reject(incomplete(cause));
    };
    form.on("file", (name, stream) => {
      // An error that no part of a form is heard for would end the process.
      stream.on("error", breakOff);
      if (name !== field || found) return void stream.resume();
      found = true;
      stream.pipe(file);
      // Whoever takes it hears that it broke off, unless nobody listens any more.
      file.on("error", () => undefined);
      take(file).then(resolve, reject);
    });
    form.on("finish", () => found || reject(noFile(field)));
    form.on("error", breakOff);
    body.on("error", breakOff);
    body.pipe(form);
  });
  try {
    return await taken;
  } finally {
    // Called off, the rest may take the connection with it, and then the answer is never read.
    body.unpipe();
    body.resume();
  }
}

function parser(contentType: string) {
  try {
    return new Busboy({ headers: { "content-type": contentType }, limits: { files: 4, fields: 16, parts: 20 } });
  } catch (cause) {
    throw new AppError(
      "invalid",
      {
        en: "This form cannot be read. Send multipart/form-data.",
        zh: "表单读不出来，请用 multipart/form-data 发送。",
      },
      { reason: "form_malformed", cause },
    );
  }
}

function incomplete(cause: Error): AppError {
  return new AppError(
    "invalid",
    { en: "The form broke off before its end. Send it again.", zh: "表单没传完就断了，请再发一次。" },
    { reason: "upload_incomplete", cause },
  );
}

function noFile(field: string): AppError {
  return new AppError(
    "invalid",
    {
      en: `Send one photo as the field “${field}” of multipart/form-data.`,
      zh: `请用 multipart/form-data 的 “${field}” 字段发送一张照片。`,
    },
    { reason: "file_missing" },
  );
}
