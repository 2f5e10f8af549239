/** One picture that opens large, the person's own or a shared one. */
export type LightboxPicture = {
  id: string;
  /** Add `?w=…`. */
  imageUrl: string;
  width: number;
  height: number;
  blur: string | null;
  alt: string;
};
