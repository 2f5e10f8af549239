import path from "node:path";
import ts from "typescript";

/** Calls of the functions that say words: which keys they name, and which they only name the beginning of. */
export type UsedWords = {
  keys: Set<string>;
  /** Everything below may be said: `accounts.wrong.`, beside the call that asks for it. */
  prefixes: Map<string, string>;
  /** Said by a function that was handed its words, so whose they are stands elsewhere: the end of a key. */
  endings: Set<string>;
};

/** Reads our own sources with the compiler, which knows that `t(name)` is one of four words where `name` is. */
export function usedWords(root: string, files?: string[]): UsedWords {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
    config: { include: string[] };
  };
  const include = ["app/**/*", "components/**/*", "lib/**/*"];
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include }, ts.sys, root);
  const names = files ?? fileNames.filter((name) => !name.includes(".test."));
  const program = ts.createProgram(names, { ...options, noEmit: true });
  const used: UsedWords = { keys: new Set(), prefixes: new Map(), endings: new Set() };
  for (const name of names) {
    const source = program.getSourceFile(name);
    if (source) readFile(source, program.getTypeChecker(), used);
  }
  return used;
}

function readFile(source: ts.SourceFile, checker: ts.TypeChecker, used: UsedWords): void {
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node)) readCall(node);
    ts.forEachChild(node, visit);
  };
  const readCall = (call: ts.CallExpression) => {
    const said = ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : call.expression;
    const [asked] = call.arguments;
    if (!asked || !isTranslator(checker.getTypeAtLocation(said))) return;
    for (const namespace of namespacesOf(said, checker) ?? [null]) {
      for (const key of keysOf(asked, checker)) {
        if (namespace === null) used.endings.add(key.replace(/\*.*/, ""));
        else if (key.includes("*")) used.prefixes.set(`${namespace}${key.replace(/\*.*/, "")}`, placeOf(call));
        else used.keys.add(`${namespace}${key}`);
      }
    }
  };
  const placeOf = (node: ts.Node) =>
    `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  visit(source);
}

/** What `useTranslations` and `getTranslations` hand out can be called, and says rich words too. */
function isTranslator(type: ts.Type): boolean {
  return (
    type.getCallSignatures().length > 0 && ["rich", "markup", "raw", "has"].every((name) => type.getProperty(name))
  );
}

/** `accounts.wrong.`, "" for all words, or null where the function was handed on. */
function namespacesOf(said: ts.Expression, checker: ts.TypeChecker): string[] | null {
  if (ts.isParenthesizedExpression(said) || ts.isAwaitExpression(said)) return namespacesOf(said.expression, checker);
  if (ts.isIdentifier(said)) {
    const declaration = checker.getSymbolAtLocation(said)?.valueDeclaration;
    const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return made ? namespacesOf(made, checker) : null;
  }
  if (!ts.isCallExpression(said)) return null;
  const [named] = said.arguments;
  if (!named) return [""];
  const property = ts.isObjectLiteralExpression(named)
    ? named.properties.find(({ name }) => name?.getText() === "namespace")
    : named;
  const value = property && ts.isPropertyAssignment(property) ? property.initializer : property;
  return value && ts.isExpression(value) ? keysOf(value, checker).map((name) => `${name}.`) : null;
}

/** The keys that an argument may stand for; `*` is whatever the compiler cannot know. */
function keysOf(asked: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isTemplateExpression(asked)) {
    return asked.templateSpans.reduce(
      (heads, span) => {
        const middles = keysOf(span.expression, checker);
        return heads.flatMap((head) => middles.map((middle) => head + middle + span.literal.text));
      },
      [asked.head.text],
    );
  }
  if (ts.isConditionalExpression(asked))
    return [...keysOf(asked.whenTrue, checker), ...keysOf(asked.whenFalse, checker)];
  const type = checker.getTypeAtLocation(asked);
  const parts = type.isUnion() ? type.types : [type];
  return parts.map((part) => (part.isStringLiteral() ? part.value : "*"));
}
