/**
 * Rows as high as makes two prints of 3:4 fit on phones, three on tablets and four from 900 px up, so that a last row is
 * no smaller. The sums are the wall's own padding and gaps; it has to stand in a container.
 */
export const ACROSS =
  "[--h:calc((100cqw-30px)/1.504)] sm:[--h:calc((100cqw-50px)/2.256)] md:[--h:calc((100cqw-124px)/3.008)]";

/** `sizes` of a print in it: one large and then two across on phones. */
export const sizesAt = (i: number) => `(min-width: 900px) 25vw, (min-width: 700px) 33vw, ${i === 0 ? "100vw" : "50vw"}`;

/** Prints that are in sight when the page opens, and are fetched at once. */
export const EAGER = 8;
