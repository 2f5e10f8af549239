import { z } from "zod";

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "email")
  .pipe(z.email({ error: "email" }));

/** What a person fills in once. Messages are keys of the `account` words, so both languages can say them. */
export const signUpRequest = z.object({
  name: z.string().trim().min(1, "name").max(80, "nameLong"),
  email,
  // Length is what makes a password strong (NIST SP 800-63B); the upper bound keeps hashing cheap.
  password: z.string().min(12, "passwordShort").max(200, "passwordLong"),
});

export const signInRequest = z.object({
  email,
  password: z.string().min(1, "passwordMissing").max(200, "passwordLong"),
});

export type SignUpRequest = z.infer<typeof signUpRequest>;
export type SignInRequest = z.infer<typeof signInRequest>;

/** The first administrator signs up through the one-time link of the first start's log. */
export const setUpRequest = signUpRequest.extend({ token: z.string().min(32).max(100) });
export type SetUpRequest = z.infer<typeof setUpRequest>;
