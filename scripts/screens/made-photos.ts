import type { Finding, FindingCode } from "@/lib/domain/finding";
import { REMARKS, severalFaces } from "@/lib/domain/finding-words";
import type { PhotoView } from "@/lib/domain/photo";
import { madePhoto } from "@/tests/e2e/made-sheet";

const photoId = (number: number) => `00000000-0000-4000-8200-${`${number}`.padStart(12, "0")}`;

const faulty = (number: number, code: FindingCode, remark: Pick<Finding, "title" | "remedy">): PhotoView => {
  return { ...madePhoto(photoId(number), code), findings: [{ code, severity: "refused", ...remark }] };
};

/** The sitter's ten photos as a contact sheet has them: eight serve, one of them just so, and two say why they do not. */
export const SHEET: PhotoView[] = [88, 84, 79, 91, 0, 73, 95, 82, 0, 58].map((score, i) => {
  if (i === 4) return faulty(5, "several_faces", severalFaces(2));
  if (i === 8) return faulty(9, "duplicate", REMARKS.duplicate);
  const photo = { ...madePhoto(photoId(i + 1)), score };
  if (i < 9) return photo;
  return {
    ...photo,
    standing: "poor",
    findings: [{ code: "turned_away", severity: "poor", ...REMARKS.turned_away }],
  };
});

/** Those that go into a roll. */
export const ROLL: readonly string[] = [7, 2, 4, 3, 1, 8, 6, 10].map(photoId);

/** Where the picture lies that a photo's address stands for. */
export function photoFile(url: string): string {
  return `public/sitter/frame-${/(\d\d)\/image/.exec(url)?.[1]}.webp`;
}
