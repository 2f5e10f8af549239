import { AppError } from "@/lib/domain/errors";

/** Every way a file may turn out not to be a photo one can work with, and what to do about it. */

export const isEmpty = () =>
  new AppError(
    "unprocessable",
    { en: "This file is empty. Choose the photo again.", zh: "这个文件是空的，请重新选择这张照片。" },
    { reason: "photo_empty" },
  );

export const isNotAPicture = () =>
  new AppError(
    "unsupported",
    {
      en: "This is not a photo we can read. Add a JPEG, PNG, WebP, AVIF or HEIC.",
      zh: "这不是能读取的照片。请换成 JPEG、PNG、WebP、AVIF 或 HEIC。",
    },
    { reason: "photo_not_a_picture" },
  );

export const isTruncated = (cause: unknown) =>
  new AppError(
    "unprocessable",
    {
      en: "This photo is damaged or did not arrive whole. Add it again from the original.",
      zh: "这张照片已损坏或没有传完整，请用原图再传一次。",
    },
    { reason: "photo_truncated", cause },
  );

export const hasTooManyPixels = (megapixels: number) =>
  new AppError(
    "too_large",
    {
      en: `This picture has ${megapixels} megapixels; 100 is the most. Add a smaller copy.`,
      zh: `这张图有 ${megapixels} 百万像素，上限是 100。请换一张小一些的。`,
    },
    { reason: "photo_too_many_pixels" },
  );

export const isTooSmall = (width: number, height: number) =>
  new AppError(
    "unprocessable",
    {
      en: `This picture is only ${width} × ${height} pixels. Add the original, not a thumbnail.`,
      zh: `这张图只有 ${width} × ${height} 像素。请用原图，不要用缩略图。`,
    },
    { reason: "photo_too_small" },
  );
