import { centroidOf, cosine, cosinesToMajority } from "@/lib/domain/descriptors";
import { LIMITS } from "@/lib/domain/photo-thresholds";
import { type Marks, markFace, scoreOf } from "@/lib/domain/score-photo";
import type { FrameDescription } from "./describe";
import { markExpression } from "./mark-expression";

export type LearnedFrame = {
  id: string;
  /** Cosine to the centroid, -1 to 1. */
  cosine: number;
  marks: Marks & { headroom: number; likeness: number; expression: number };
  /** 0 to 100: how well it serves as the ground of a portrait. */
  merit: number;
};

export type Learned = {
  /** Mean of the unit descriptors of all frames that show the person. */
  centroid: Float32Array;
  /** The best to render from first; outliers are left out. */
  frames: LearnedFrame[];
  /** Frames that look like somebody else. */
  outliers: string[];
};

/** Space above the forehead that hair needs, in heights of the face: median of 26 portraits with all of the hair. */
const HAIR_ROOM = 0.35;

/**
 * What a set of frames says of one person.
 * An outlier is found against the centroid of the others, never from a pair; where no majority holds together,
 * nobody is called one.
 */
export function learn(frames: { id: string; description: FrameDescription }[]): Learned {
  const descriptors = frames.map(({ description }) => description.descriptor);
  const floor = LIMITS.ownCosine.poor;
  const cosines =
    cosinesToMajority(descriptors, { floor, atLeast: LIMITS.facesToCompare }) ?? descriptors.map(() => null);
  const isOwn = (index: number) => (cosines[index] ?? 1) >= floor;
  const centroid = centroidOf(descriptors.filter((_, index) => isOwn(index)));
  const own = frames.filter((_, index) => isOwn(index));
  return {
    centroid,
    frames: own
      .map(({ id, description }) => weighFrame(id, description, cosine(description.descriptor, centroid)))
      .sort((a, b) => b.merit - a.merit),
    outliers: frames.filter((_, index) => !isOwn(index)).map(({ id }) => id),
  };
}

function weighFrame(id: string, description: FrameDescription, toCentroid: number): LearnedFrame {
  const [, y, , height] = description.face.box;
  const marks = {
    ...markFace(description, description.face),
    headroom: Math.min(1, Math.max(0.2, y / (HAIR_ROOM * height))),
    likeness: Math.min(1, Math.max(0.2, (toCentroid - 0.6) / 0.3)),
    expression: markExpression(description.mesh),
  };
  return { id, cosine: toCentroid, marks, merit: scoreOf(marks) };
}
