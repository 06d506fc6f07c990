// Completes the relative imports of the built ECMAScript modules, which sources may write without the ending of the file:
// `./token` becomes `./token.js`, and `./models` becomes `./models/index.js`.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = "dist/esm";
const isFile = (file) => existsSync(file) && statSync(file).isFile();

/** The specifier with which a module names the file itself. */
function completed(folder, specifier) {
  const target = path.join(folder, specifier);
  if (!/^\.{1,2}(?:\/|$)/.test(specifier) || isFile(target)) return specifier;
  if (isFile(`${target}.js`)) return `${specifier}.js`;
  return isFile(path.join(target, "index.js")) ? specifier.replace(/\/?$/, "/index.js") : specifier;
}

/** The specifier of an import, an export, a call of `import()` or a type of another module. */
function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return ts.isImportTypeNode(node) ? node.argument.literal : undefined;
}

/** The text of a module with all of its imports complete. */
function completedText(file, text) {
  const found = [];
  const visit = (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined && ts.isStringLiteral(specifier)) found.push(specifier);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  let result = text;
  // The last comes first, so that the positions of the others stay right.
  for (const specifier of found.reverse()) {
    const full = JSON.stringify(completed(path.dirname(file), specifier.text));
    if (full !== JSON.stringify(specifier.text)) {
      result = result.slice(0, specifier.getStart()) + full + result.slice(specifier.end);
    }
  }
  return result;
}

for (const name of readdirSync(root, { recursive: true })) {
  if (!/\.(?:js|d\.ts)$/.test(name)) continue;
  const file = path.join(root, name);
  const text = readFileSync(file, "utf8");
  const result = completedText(file, text);
  if (result !== text) writeFileSync(file, result);
}
