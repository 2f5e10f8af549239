import { vi } from "vitest";

/*
 * Replaces only the reading of the session cookie, for tests that call features and handlers directly. That the account
 * exists, and its role, are still read from the database. The cookie itself is tried in the browser.
 */
const seat = globalThis as typeof globalThis & { signedInUserId?: string | undefined };

vi.mock("@/lib/auth/session-token", () => ({ readUserId: () => Promise.resolve(seat.signedInUserId ?? null) }));
