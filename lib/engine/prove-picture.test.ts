import sharp from "sharp";
import { expect, test } from "vitest";
import { provePicture } from "./prove-picture";

const made = () => sharp({ create: { width: 60, height: 80, channels: 3, background: "#a52" } });

test("pictures that browsers show are told by what they are", async () => {
  expect(await provePicture(await made().jpeg().toBuffer())).toEqual({
    width: 60,
    height: 80,
    contentType: "image/jpeg",
  });
  expect((await provePicture(await made().png().toBuffer())).contentType).toBe("image/png");
  expect((await provePicture(await made().webp().toBuffer())).contentType).toBe("image/webp");
});

test("half a picture, a page and a drawing are no portraits", async () => {
  const noise = await sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: "#000",
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();
  await expect(provePicture(noise.subarray(0, noise.length / 2))).rejects.toThrow();
  await expect(provePicture(Buffer.from("<html></html>"))).rejects.toThrow();
  await expect(
    provePicture(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")),
  ).rejects.toThrow();
});
