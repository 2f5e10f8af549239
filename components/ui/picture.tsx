import type { ComponentProps } from "react";

/**
 * A picture that is shown as it is: blobs, private pictures in our own resized variants, the studio's rendered sitter.
 * Lazy unless it says otherwise: an eager one is also fetched by every page that only links to where it stands.
 */
export function Picture({ alt, decoding = "async", loading = "lazy", ...props }: ComponentProps<"img">) {
  // next/image would send these through an optimiser that knows no owner, and they are small already.
  // eslint-disable-next-line @next/next/no-img-element
  return <img alt={alt} decoding={decoding} loading={loading} {...props} />;
}
