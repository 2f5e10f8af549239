import type { Config } from "tailwindcss";

type Step = [string, { lineHeight: string; letterSpacing: string; fontWeight: string }];

/** A step of the display scale. Its parts are variables, because Chinese sets every one of them otherwise. */
function step(name: string): Step {
  return [
    `var(--${name})`,
    {
      lineHeight: `var(--${name}-leading)`,
      letterSpacing: `var(--${name}-tracking)`,
      fontWeight: `var(--${name}-weight)`,
    },
  ];
}

const config: Config = {
  content: ["./app/**/*.tsx", "./components/**/*.tsx"],
  theme: {
    screens: { sm: "700px", md: "900px", lg: "1100px" },
    colors: {
      transparent: "transparent",
      current: "currentColor",
      // On photographs only.
      white: "#fff",
      paper: { DEFAULT: "var(--paper)", sunk: "var(--paper-sunk)", raised: "var(--paper-raised)" },
      ink: { DEFAULT: "var(--ink)", 2: "var(--ink-2)", 3: "var(--ink-3)" },
      "on-ink": "var(--on-ink)",
      rule: { DEFAULT: "var(--rule)", strong: "var(--rule-strong)" },
      mark: { DEFAULT: "var(--mark)", drawn: "var(--mark-drawn)", wash: "var(--mark-wash)" },
      "on-mark": "var(--on-mark)",
      veil: "var(--veil)",
      sheet: "var(--sheet)",
      film: { DEFAULT: "var(--film)", type: "var(--film-type)", dim: "var(--film-dim)", mark: "var(--film-mark)" },
      tray: { DEFAULT: "var(--tray)", type: "var(--tray-type)", dim: "var(--tray-dim)", bright: "var(--tray-bright)" },
      safelight: "var(--safelight)",
    },
    fontFamily: { serif: "var(--serif)", sans: "var(--sans)", edge: "var(--edge)" },
    fontSize: {
      edge: ["0.6875rem", "1"],
      note: ["0.8125rem", "var(--note-leading)"],
      ui: ["0.9375rem", "var(--ui-leading)"],
      body: ["1rem", "var(--body-leading)"],
      field: ["1.0625rem", "1.4"],
      lead: ["var(--lead)", "var(--lead-leading)"],
      d4: step("d4"),
      d3: step("d3"),
      d2: step("d2"),
      d1: step("d1"),
      figure: step("figure"),
      "figure-small": ["4.5rem", { lineHeight: "0.8", letterSpacing: "-0.05em", fontWeight: "280" }],
    },
    borderRadius: { none: "0", control: "2px", tray: "12px", full: "999px" },
    boxShadow: { none: "none", print: "var(--shadow-print)", float: "var(--shadow-float)" },
    extend: {
      spacing: { gutter: "var(--gutter)", head: "var(--head)", tabs: "var(--tabs)", bar: "var(--bar)" },
      maxWidth: { page: "1440px", measure: "34rem" },
      transitionDuration: {
        DEFAULT: "var(--fast)",
        fast: "var(--fast)",
        base: "var(--base)",
        slow: "var(--slow)",
        develop: "var(--develop)",
      },
      transitionTimingFunction: { DEFAULT: "var(--ease)", out: "var(--ease)", in: "var(--ease-in)" },
    },
  },
};

export default config;
