/**
 * Where a photo stops being good and where it stops being usable, with the evidence.
 * Tried on some 100 real pictures: two women in 15 photos, one man in 14, 26 others, 9 groups of 2 to 7 people.
 */
export const LIMITS = {
  /** Longer side of the face from hairline to chin, px. The descriptor sees 224 px: at half of that two photos of one
   *  person begin to part (cosine 0.53 to 0.6), and a portrait would have to be enlarged four times. */
  faceSidePx: { refused: 112, poor: 200 },

  /** Variance of the Laplacian. Sharp photos have 144 to 7500, half of them above 500; Gaussian blur of sigma 2 px at
   *  256 px leaves 11 to 92, half of them below 50; sigma 3 leaves 5 to 40. */
  sharpness: { refused: 60, poor: 100 },

  /** Share of the face outside the picture. Close crops that people use as avatars lose up to 0.1 of the forehead. */
  cutOffShare: { refused: 0.2, poor: 0.05 },

  /** Mean luma of the face. Good photos lie between 0.43 and 0.72; deep shade and dark skin reach down to 0.24, so
   *  darkness is judged by what is crushed first: 0.05 at most in good photos, 0.58 in one that is too dark. */
  luma: { refusedBelow: 0.12, poorBelow: 0.18, poorAbove: 0.88, refusedAbove: 0.94 },
  crushed: { refused: 0.5, poor: 0.25 },
  /** Good photos have 0.002 at most, an overexposed one has 0.87. */
  blown: { refused: 0.5, poor: 0.12 },

  /** Degrees. Easy poses stay below 20; a face in profile measures 51, where the far eye is gone. */
  yaw: { refused: 45, poor: 30 },
  pitch: { refused: 40, poor: 25 },
  /** Degrees of leaning from which the picture, not the head, must be turned; people lean up to 45 in groups. */
  lyingRoll: 60,
  upsideDownRoll: 135,

  /** Bits between two difference hashes. Re-encodes and neighbouring frames of a film differ by 0 to 6, other photos
   *  of the same sitting by 9 and more. */
  duplicateBits: 8,
  /** Two people in one place can have one hash. Copies of one face agree to 0.95, two people to 0.62 at most. */
  duplicateCosine: 0.8,

  /** Cosine of a face to the centroid of the other photos. One's own lie between 0.73 and 0.94 (29 photos of three
   *  people, hair and make-up very different), other people's at 0.61 at most (160 comparisons), most near 0.4. */
  ownCosine: { refused: 0.55, poor: 0.67 },
  /** With fewer faces than this there is no set to differ from. */
  facesToCompare: 4,
} as const;
