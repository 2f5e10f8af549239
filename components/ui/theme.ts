export const THEMES = ["daylight", "darkroom"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "theme";

/** Runs before the first paint, so that a chosen theme never flashes. Small and without imports: it stands in every page. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem("${KEY}");if(t==="daylight"||t==="darkroom")document.documentElement.dataset.theme=t}catch(e){}`;

/** What was chosen by hand; null follows the system. */
export function readTheme(): Theme | null {
  const chosen = document.documentElement.dataset.theme;
  return THEMES.find((theme) => theme === chosen) ?? null;
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
  window.dispatchEvent(new Event("theme-chosen"));
}

/** The theme that is seen now. */
export function currentTheme(): Theme {
  return readTheme() ?? (window.matchMedia("(prefers-color-scheme: dark)").matches ? "darkroom" : "daylight");
}

/** Tells when another theme is chosen on this page. Returns how to stop listening. */
export function onThemeChosen(listener: () => void): () => void {
  window.addEventListener("theme-chosen", listener);
  return () => window.removeEventListener("theme-chosen", listener);
}
