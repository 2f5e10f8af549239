import boundaries from "eslint-plugin-boundaries";
import next from "eslint-config-next/core-web-vitals";
import nextTs from "eslint-config-next/typescript";

// One line per room: who lives there.
const rooms = [
  { type: "app", pattern: "app" },
  { type: "ui", pattern: "components/ui" },
  { type: "component", pattern: "components/*", capture: ["name"] },
  { type: "feature", pattern: "lib/features/*", capture: ["name"] },
  ...[
    "auth",
    "db",
    "domain",
    "engine",
    "env",
    "http",
    "i18n",
    "observability",
    "provider",
    "queue",
    "storage",
    "studio",
    "worker",
  ].map((type) => ({ type, pattern: `lib/${type}` })),
].map((room) => ({ ...room, partialMatch: false }));

// One line per door: who may walk through it.
const may = (type, ...types) => ({
  from: { element: { type } },
  allow: { to: { element: { types: { anyOf: types } } } },
});
const neighbours = (name, ...names) => ({
  from: { element: { type: "feature", captured: { name } } },
  allow: { to: { element: { type: "feature", captured: { name: names } } } },
});
const keepOut = (type, ...source) => ({
  from: { element: { type } },
  disallow: { to: { module: { origin: "external", source } } },
});
const onlyIn = (type, ...source) => keepOut(`!${type}`, ...source);

const config = [
  { ignores: [".next/", "dist/", "data/", "test-results/", "next-env.d.ts"] },
  ...next,
  ...nextTs,
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { alwaysTryTypes: true } },
      "boundaries/dependency-nodes": ["import", "dynamic-import", "export"],
      "boundaries/elements": rooms,
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          checkAllOrigins: true,
          policies: [
            { allow: { to: { module: { origin: ["external", "core"] } } } },
            may("app", "auth", "component", "domain", "feature", "http", "i18n", "observability", "ui"),
            may("component", "domain", "i18n", "ui"),
            // The gallery follows the very rolls that the darkroom lists.
            {
              from: { element: { type: "component", captured: { name: "styles" } } },
              allow: { to: { element: { type: "component", captured: { name: "models" } } } },
            },
            may("ui", "i18n"),
            may("i18n", "domain"),
            may("feature", "db", "domain", "observability", "provider", "queue", "storage", "studio"),
            {
              from: { element: { type: "feature", captured: { name: ["accounts", "cloud", "shares"] } } },
              allow: { to: { element: { type: "auth" } } },
            },
            neighbours("tasks", "provider"),
            neighbours("models", "photos", "tasks"),
            neighbours("styles", "models", "provider"),
            neighbours("portraits", "models", "styles", "tasks"),
            neighbours("shares", "portraits"),
            neighbours("cloud", "models", "photos", "portraits", "styles", "tasks"),
            neighbours("accounts", "models", "portraits", "photos"),
            // The composition root of the background: it opens and closes the machines that it sets to work.
            may("worker", "db", "env", "feature", "observability", "queue", "storage", "studio"),
            may("http", "auth", "domain", "env", "observability"),
            may("auth", "db", "domain", "env", "observability"),
            may("queue", "db", "domain", "env", "observability"),
            may("provider", "domain", "env", "observability", "studio"),
            may("studio", "db", "domain", "engine", "env", "observability", "queue", "storage"),
            may("db", "domain", "env", "observability"),
            may("storage", "domain", "env", "observability"),
            may("engine", "domain"),
            may("observability", "env"),
            onlyIn("db", "drizzle-orm", "pg", "@electric-sql/pglite"),
            onlyIn("queue", "pg-boss"),
            onlyIn("storage", "aws4fetch"),
            onlyIn("engine", "sharp", "heic-decode", "@vladmandic/human", "opentype.js", "wawoff2"),
            onlyIn("studio", "piscina"),
            keepOut("domain", "next", "react", "server-only"),
            keepOut("engine", "next", "react"),
          ],
        },
      ],
    },
  },
  {
    rules: {
      // A leading underscore says that a parameter is there for its type: holding a Viewer proves a checked session.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    files: ["app/**", "components/**", "lib/**"],
    ignores: ["lib/env/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Read settings from @/lib/env." },
      ],
    },
  },
];

export default config;
