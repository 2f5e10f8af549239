import boundaries from "eslint-plugin-boundaries";
import next from "eslint-config-next/core-web-vitals";
import nextTs from "eslint-config-next/typescript";

// One line per room: who lives there.
const rooms = [
  { type: "app", pattern: "app" },
  { type: "ui", pattern: "components/ui" },
  { type: "component", pattern: "components/*", capture: ["name"] },
  { type: "feature", pattern: "lib/features/*", capture: ["name"] },
  ...["auth", "db", "domain", "engine", "env", "http", "i18n", "observability", "provider", "queue", "storage", "studio", "worker"]
    .map((type) => ({ type, pattern: `lib/${type}` })),
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

export default [
  { ignores: [".next/", "dist/", "data/", "next-env.d.ts"] },
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
      "boundaries/dependencies": ["error", {
        default: "disallow",
        checkAllOrigins: true,
        policies: [
          { allow: { to: { module: { origin: ["external", "core"] } } } },
          may("app", "auth", "component", "domain", "feature", "http", "i18n", "observability", "ui"),
          may("component", "domain", "i18n", "ui"),
          may("ui", "i18n"),
          may("i18n", "domain"),
          may("feature", "db", "domain", "observability", "provider", "queue", "storage", "studio"),
          { from: { element: { type: "feature", captured: { name: "accounts" } } }, allow: { to: { element: { type: "auth" } } } },
          neighbours("models", "photos"),
          neighbours("portraits", "models", "styles"),
          neighbours("accounts", "models", "portraits", "photos"),
          may("worker", "domain", "env", "feature", "observability", "queue", "studio"),
          may("http", "auth", "domain", "i18n", "observability"),
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
          onlyIn("engine", "sharp", "heic-decode", "@vladmandic/human"),
          onlyIn("studio", "piscina"),
          keepOut("domain", "next", "react", "server-only"),
          keepOut("engine", "next", "react"),
        ],
      }],
    },
  },
  {
    files: ["app/**", "components/**", "lib/**"],
    ignores: ["lib/env/**"],
    rules: {
      "no-restricted-properties": ["error", { object: "process", property: "env", message: "Read settings from @/lib/env." }],
    },
  },
];
