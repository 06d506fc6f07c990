import ts from 'typescript';

/** The tokens that text of a document may stand in. */
const literals: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.MultiLineCommentTrivia,
]);

interface Token {
  readonly kind: ts.SyntaxKind;
  readonly start: number;
  readonly end: number;
}

/** Every token of a file, comments among them, as the compiler reads it: the tree decides what a sign is part of. */
function tokensOf(source: ts.SourceFile): Token[] {
  const leaves: Token[] = [];
  const visit = (node: ts.Node): void => {
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    children.forEach(visit);
    const start = node.getStart(source);
    if (children.length === 0 && node.end > start) leaves.push({ kind: node.kind, start, end: node.end });
  };
  visit(source);
  leaves.sort((one, other) => one.start - other.start);
  // Between the leaves there are only signs, words of the language and comments, which need no tree.
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, source.text);
  const gaps: Token[] = [];
  let from = 0;
  for (const { start, end } of [...leaves, { start: source.text.length, end: source.text.length }]) {
    scanner.setText(source.text, from, start - from);
    for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
      gaps.push({ kind, start: scanner.getTokenStart(), end: scanner.getTokenEnd() });
    from = end;
  }
  return [...leaves, ...gaps];
}

/**
 * What is wrong with a TypeScript file: it does not parse, or a text is anywhere but in a string or in a comment that
 * has an end of its own. Templates, line comments and regular expressions are no place for the text of a document.
 */
export function typeScriptFaults(text: string, marker: string): string[] {
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, false);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  const faults = parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  if (!text.includes(marker)) return faults;
  const outside = tokensOf(source).filter(
    ({ kind, start, end }) => !literals.has(kind) && text.slice(start, end).includes(marker),
  );
  return [
    ...faults,
    ...outside.map(({ kind, start, end }) => `${ts.SyntaxKind[kind]}: ${text.slice(start, end).slice(0, 80)}`),
  ];
}

/** What is wrong with a JSON file: it does not parse. */
export function jsonFaults(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}
