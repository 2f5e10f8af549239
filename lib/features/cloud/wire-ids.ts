/** The API's own spelling of our ids: a letter and 13 digits. */
const spell = (letter: "T" | "U", number: number) => `${letter}${String(number).padStart(13, "0")}`;

const UPLOAD = /^user_upload\/T(\d{13})\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[a-z0-9]{1,5}$/;

export const toUserId = (modelSerial: number): string => spell("U", modelSerial);

/** The model's number, or null for what is no such id. */
export function fromUserId(userId: string): number | null {
  const digits = /^U(\d{13})$/.exec(userId)?.[1];
  return digits === undefined ? null : Number(digits);
}

export const toUploadPath = (accountNumber: number, photoId: string): string =>
  `user_upload/${spell("T", accountNumber)}/${photoId}.jpg`;

/** The photo's id, or null for what is no path of ours. Whose it is, is asked of the database. */
export function fromUploadPath(path: string): string | null {
  return UPLOAD.exec(path)?.[2] ?? null;
}
