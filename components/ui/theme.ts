const THEMES = ["daylight", "darkroom"] as const;
type Theme = (typeof THEMES)[number];

const KEY = "theme";
const CHOSEN = "theme-chosen";

/** Runs before the first paint, so that a chosen theme never flashes. Small and without imports: it stands in every page. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem("${KEY}");if(t==="daylight"||t==="darkroom")document.documentElement.dataset.theme=t}catch(e){}`;

const asTheme = (value: string | null | undefined) => THEMES.find((theme) => theme === value) ?? null;

/** The same for pages that no script of the server runs on. */
export function applyKeptTheme(): void {
  try {
    const kept = asTheme(localStorage.getItem(KEY));
    if (kept) document.documentElement.dataset.theme = kept;
  } catch {
    // A private window may refuse storage.
  }
}

/** What was chosen by hand; null follows the system. */
export function readTheme(): Theme | null {
  return asTheme(document.documentElement.dataset.theme);
}

/** Keeps the choice and applies it at once. Where storage is forbidden it holds for this page. */
export function chooseTheme(theme: Theme | null): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    // A private window may refuse storage.
  }
  window.dispatchEvent(new Event(CHOSEN));
}

/** The theme that is seen now. */
export function currentTheme(): Theme {
  return readTheme() ?? (window.matchMedia("(prefers-color-scheme: dark)").matches ? "darkroom" : "daylight");
}

/** Tells when another theme is chosen on this page. Returns how to stop listening. */
export function onThemeChosen(listener: () => void): () => void {
  window.addEventListener(CHOSEN, listener);
  return () => window.removeEventListener(CHOSEN, listener);
}
