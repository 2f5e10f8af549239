import { INSIDE_COOKIE } from "./inside-cookie";
import { THEME_SCRIPT } from "./theme";

const { name, value } = INSIDE_COOKIE;
const INSIDE_SCRIPT = `if(document.cookie.split("; ").includes("${name}=${value}"))document.documentElement.dataset.inside="";`;

/** Runs before the first paint of every page, so that nothing flashes: the kept theme, and whether somebody is signed in. */
export const FIRST_SCRIPT = INSIDE_SCRIPT + THEME_SCRIPT;
