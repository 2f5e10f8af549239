import { SMALL } from "./showcase";

/** The picture of a link to a public page, where it is shared. @param toAddress makes an address of a path */
export function ShareCard({ alt, toAddress }: { alt: string; toAddress: (path: string) => string }) {
  const { src, width, height } = SMALL.card;
  return (
    <>
      <meta property="og:image" content={toAddress(src)} />
      <meta property="og:image:width" content={`${width}`} />
      <meta property="og:image:height" content={`${height}`} />
      <meta property="og:image:alt" content={alt} />
    </>
  );
}
