import { Readable } from "node:stream";
import type { GatewayCall } from "./call-gateway";

/** One photo as `multipart/form-data` (RFC 7578) with the field `file`, its length known before a byte is sent. */
export function photoForm(photo: {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}): Required<Pick<GatewayCall, "contentType" | "body">> {
  const boundary = `xiezhen-${crypto.randomUUID()}`;
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${photo.name}"\r\n` +
      `Content-Type: ${photo.contentType}\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: {
      bytes: head.length + photo.bytes.length + tail.length,
      open: () => Readable.from([head, photo.bytes, tail]),
    },
  };
}
