/** Widths that pictures are served in, px. Few, so that variants are worth keeping. */
export const PICTURE_WIDTHS = [320, 640, 960, 1280, 2048] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];
