/**
 * Where a photo stops being good and where it stops being usable, with the evidence.
 * Tried on some 100 real pictures: two women in 15 photos, one man in 14, 26 others, 9 groups of 2 to 7 people.
 */
export const LIMITS = {
  /** Crown to chin, px. Scaled down to 128 px, fifteen portraits lie as near to their person as before (cosine to the
   *  centroid 0.77 to 0.91, less by 0.02 at most); a portrait would have to be enlarged four times. */
  headHeightPx: { refused: 128, poor: 200 },

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
  roll: { refused: 60, poor: 40 },
  /** Degrees of leaning from which the picture, not the head, must be turned; people lean up to 45 in groups. */
  lyingRoll: 60,
  upsideDownRoll: 135,

  /** Stops between the cheeks. Half of 54 good portraits stay below 0.25, all but two below 1.1, those two at 1.6 and
   *  1.8; light that falls off by three stops across the face measures 2.2 to 4.2. */
  sideLight: { refused: 3.2, poor: 1.9 },

  /** Light around the eyes, of the skin's. Good portraits, glasses and deep-set eyes among them, have 0.44 and more;
   *  dark lenses leave 0.01, brown ones that let a fifth through 0.05 to 0.1. */
  socketLight: { refused: 0.25, poor: 0.35 },
  /** Contrast in the eyes and on the mouth, of the skin's luma. Eyes: 0.114 and more in good portraits, open or closed;
   *  0.07 at most behind lenses. Mouth: 0.099 and more; under a mask or a hand 0.003 to 0.086 in 19 of 20. */
  eyeDetail: { refused: 0.07, poor: 0.09 },
  mouthDetail: { refused: 0.07, poor: 0.09 },
  /** A mesh that moves between two readings of a sharp, upright face guesses what it cannot see: 0.016 at most on 62 bare
   *  faces, 0.017 to 0.035 under half of the masks and hands, 0.036 behind real sunglasses. */
  wobble: { refused: 0.06, poor: 0.018 },
  /** Contrast in the eyes below which such a guess is about them: 0.104 behind real sunglasses that the mesh missed. */
  guessedEyeDetail: 0.11,

  /** Opening of the wider eye, of its width. Open eyes have 0.245 and more (50 portraits), closed ones 0.2 at most (4
   *  real, 57 made). A hearty laugh measures 0.1 too, so that it is never refused. */
  eyeOpening: { refused: 0, poor: 0.2 },

  /** Steps between coded squares over those within. Cameras' files have 1.0 to 1.5, frames of an old film 1.5 to 1.8;
   *  JPEG at quality 15 has 1.8 to 3.2, half of them above 2.4, and at quality 5 3.3 to 7.9. */
  blockiness: { refused: 4.5, poor: 1.9 },

  /** Bits between two difference hashes. Re-encodes and neighbouring frames of a film differ by 0 to 6, other photos
   *  of the same sitting by 9 and more. */
  duplicateBits: 8,
  /** Two people in one place can have one hash. Copies of one face agree to 0.95, two people to 0.59 at most. */
  duplicateCosine: 0.8,
  /** A cropped copy has another hash and the same face. Copies (written at quality 50, scaled to 0.6, cropped by a tenth)
   *  agree to 0.969 and more in the descriptor and 0.896 in the print, frames of one film that differ to 0.943 and 0.907. */
  cropped: { cosine: 0.96, print: 0.88 },

  /** Cosine of a face to the centroid of the other photos; see docs/engine.md, Identity. */
  ownCosine: { refused: 0.55, poor: 0.67 },
  /** Mean cosine from which two groups of photos are of one person. Two photos of one person have 0.619 and more, of two
   *  people 0.561 at most and 0.39 in the middle (55 and 1,115 pairs). */
  oneGroupCosine: 0.58,
  /** With fewer faces than this there is no set to differ from. */
  facesToCompare: 4,
} as const;

/** From where on a set has something of each kind, with the evidence. */
export const VARIETY = {
  /** Degrees. Of 25 portraits that look into the lens 22 stay below 9; a turn that shows one ear measures 12 and more. */
  straightYaw: 9,
  turnedYaw: 10,
  /** Most of a set must have open eyes, and marks from here on (see `score-photo.ts`). */
  eyeOpening: 0.2,
  mark: 0.6,
  /** Mean luma apart, 0 to 1, and stops from cheek to cheek apart: photos of one sitting differ by 0.05 and 0.4. */
  luma: 0.12,
  sideLight: 0.5,
  /** Width of the mouth apart: closed and serious 0.55 to 0.6 of the eyes', smiling 0.66 to 0.73. */
  smile: 0.1,
} as const;
