import { vi } from "vitest";

/*
 * Replaces only next-auth's reading of the cookie, for tests that call features and handlers directly. That the account
 * exists, and its role, are still read from the database. The cookie itself is tried in the browser.
 */
const seat = globalThis as typeof globalThis & { signedInUserId?: string | undefined };

vi.mock("next-auth", () => ({
  getServerSession: () => Promise.resolve(seat.signedInUserId ? { userId: seat.signedInUserId } : null),
}));
