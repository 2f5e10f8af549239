import { THEME_SCRIPT } from "./theme";

/**
 * Says to the pages that are the same for everybody that somebody is signed in here, and nothing of whom. Scripts may read
 * it; it opens nothing.
 */
export const INSIDE_COOKIE = { name: "inside", value: "1", maxAge: 30 * 24 * 3600, sameSite: "lax" } as const;

const { name, value } = INSIDE_COOKIE;
const INSIDE_SCRIPT = `if(document.cookie.split("; ").includes("${name}=${value}"))document.documentElement.dataset.inside="";`;

/** Runs before the first paint of every page, so that nothing flashes: the kept theme, and whether somebody is signed in. */
export const FIRST_SCRIPT = INSIDE_SCRIPT + THEME_SCRIPT;
