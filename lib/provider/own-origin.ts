import "server-only";

/** Where whoever we call finds what we name. */
export { ownOrigin } from "@/lib/env/public-url";
