import type { ServerResponse } from "node:http";
import sharp from "sharp";

/** Nobody's portrait: one colour, another for each number. */
export async function sendPicture(response: ServerResponse, number: number): Promise<void> {
  const background = { r: 40 + 50 * number, g: 90, b: 160 - 30 * number };
  const bytes = await sharp({ create: { width: 96, height: 128, channels: 3, background } })
    .png()
    .toBuffer();
  response.writeHead(200, { "content-type": "image/png", "content-length": bytes.length }).end(bytes);
}
