import sharp from "sharp";

/** For a thread among others: no memory kept between pictures, and no more threads under each of them. */
export function limitSharp(): void {
  sharp.cache(false);
  sharp.concurrency(1);
}
