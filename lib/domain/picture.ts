/** Widths that pictures are served in, px. Few, so that variants are worth keeping. */
export const PICTURE_WIDTHS = [320, 640, 960, 1280, 2048] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

/** What smaller copies are made in; a browser gets the first of them that it shows. */
export const PICTURE_FORMATS = ["avif", "webp", "jpeg"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** `original` is the stored file itself, for downloads. */
export type WantedPicture = "original" | { width: PictureWidth; format: PictureFormat };

/** A picture for the one person who may see it; its bytes are read only when her browser does not have them. */
export type Picture = {
  etag: string;
  contentType: "image/avif" | "image/jpeg" | "image/png" | "image/webp";
  read: () => Promise<Uint8Array>;
};

/** The address of a picture at one width; `url` is the one a view carries. */
export function pictureUrl(url: string, width: PictureWidth): string {
  return `${url}${url.includes("?") ? "&" : "?"}w=${width}`;
}

/** The width asked for, or the smallest that holds the whole picture: a wider one would be the same pixels again. */
export function widthWithin(width: PictureWidth, ownWidth: number): PictureWidth {
  return PICTURE_WIDTHS.find((one) => one >= width || one >= ownWidth) ?? width;
}

/** Every width up to the picture's own, for `srcset`: a wider one would hold nothing more. */
export function pictureSrcSet(url: string, ownWidth: number): string {
  const fits = PICTURE_WIDTHS.filter((width, i) => i === 0 || (PICTURE_WIDTHS[i - 1] ?? 0) < ownWidth);
  return fits.map((width) => `${pictureUrl(url, width)} ${width}w`).join(", ");
}
