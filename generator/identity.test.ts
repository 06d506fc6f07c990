import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it, test } from 'vitest';

const root = dirname(fileURLToPath(import.meta.url));

/** The only files that know how ids and JSON Pointers are written. */
const owners = ['model/id.ts', 'model/pointer.ts'];

/** What a literal shows of how they are written. What stands in `${}` of a template stands in quotes: `«id»@Request`. */
const signs: readonly (readonly [what: string, sign: RegExp])[] = [
  ['an escape', /~[01]/u],
  ['a suffix', /@(?:Base|Error|Event|Failure|Globals|Input|Patch|Request|Response|Security)|»@«/u],
  ['a pattern of suffixes', /^\/.*(?:@\(\?:|@\\w|\[\/@\])/u],
  ['what a pin names', /@(?:call|field|function|group|member)\b/u],
  ['a place', /(?:^|»)#[/«]/u],
  ['a type of no document', /^external:/u],
  ['a sign alone', /^[#@]$/u],
  ['a part of a place', /«(?:[^»]*\.)?(?:id|owner|pointer)»[/@#]/u],
  ['a pointer shown', /[/@#]«(?:[^»]*\.)?pointer»/u],
];

/** The same signs where they are something else. */
const others: readonly { readonly why: string; readonly file: string; readonly literals: readonly string[] }[] = [
  { why: 'references are URLs', file: 'analyze/schemas/dynamic.ts', literals: ['#'] },
  { why: 'references are URLs', file: 'load/reference-check.ts', literals: ['#'] },
  {
    why: 'references are URLs',
    file: 'load/schema-ids.ts',
    literals: ['#', '#/', '«step.base»#«name»', '«resource»#«fragment»'],
  },
  { why: 'references are URLs', file: 'load/external.ts', literals: ['#'] },
  { why: 'references are URLs', file: 'load/location.ts', literals: ['#'] },
  { why: 'begins a comment', file: 'html/highlight/languages.ts', literals: ['#'] },
  { why: 'anchors', file: 'load/resolve.ts', literals: ['#«target.fragment»', '#«fragment»', '#«name»'] },
  {
    why: 'fragments of links',
    file: 'targets/site/guides/links.ts',
    literals: ['#«encodeURIComponent(found.id)»', '#', '#«fragment»'],
  },
  { why: 'begins a comment', file: 'cli/init/from/read-file.ts', literals: ['#'] },
  { why: 'begins a comment', file: 'load/reading/json-fault.ts', literals: ['#'] },
  { why: 'begins a part of a diff', file: 'cli/formats/text.ts', literals: ['@'] },
  { why: 'signs in words', file: 'names/signs.ts', literals: ['@', '#'] },
  {
    why: 'a revision of git',
    file: 'cli/commands/diff.ts',
    literals: ['diff git:HEAD~1:openapi.yaml openapi.yaml --fail-on breaking'],
  },
  {
    why: 'the reference of the configuration',
    file: 'configuration/reference/options.ts',
    literals: [
      'Pins: the name of the type or method at a JSON pointer, or of the field at one followed by `@field`. Warnings propose them.',
      '#/components/schemas/pet',
      '/paths/~1pets/get',
    ],
  },
  {
    why: 'versions of packages',
    file: 'targets/typescript/package/package-manifest.ts',
    literals: ['npm:«name»@«range»'],
  },
];

/** What stands before or between literals; literals in it are looked at by themselves. */
function quoted(node: ts.Node): string {
  const text = node.getText();
  return `«${/["'`]/u.test(text) ? '' : text}»`;
}

/** A literal as the signs are looked for in it, with what it stands behind; `undefined` for any other part of a program. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map((span) => quoted(span.expression) + span.literal.text).join('');
  if (!ts.isStringLiteralLike(node) && !ts.isRegularExpressionLiteral(node)) return undefined;
  const isBehind = ts.isBinaryExpression(node.parent) && node.parent.right === node;
  return isBehind && node.text.startsWith('/') ? quoted(node.parent.left) + node.text : node.text;
}

/** Whether a literal is written as the pointer of a place, which `pointerOf` makes. */
const isPointer = ({ parent }: ts.Node, text: string): boolean =>
  ts.isPropertyAssignment(parent) && parent.name.getText() === 'pointer' && text !== '';

interface Shown {
  readonly what: string;
  readonly text: string;
}

/** What the literals of a program show of ids and pointers. A comment is no part of the tree. */
function shownIn(program: string): Shown[] {
  const found: Shown[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined) {
      const sign = signs.find(([, pattern]) => pattern.test(text))?.[0];
      const what = sign ?? (isPointer(node, text) ? 'a pointer' : undefined);
      if (what !== undefined) found.push({ what, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', program, ts.ScriptTarget.Latest, true));
  return found;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) =>
      path.endsWith('.ts') &&
      !path.endsWith('.test.ts') &&
      !path.includes('/test/') &&
      !path.startsWith('runtime/') &&
      !path.startsWith('browser/'),
  )
  .filter((path) => !owners.includes(path));

it('says how ids and pointers are written in two files alone', () => {
  const line = ({ file, text }: { readonly file: string; readonly text: string }) => `${file}: ${text}`;
  const excused = others.flatMap(({ file, literals }) => literals.map((text) => line({ file, text })));
  const shown = files.flatMap((file) =>
    shownIn(readFileSync(join(root, file), 'utf8')).map((found) => ({ file, ...found })),
  );
  expect(shown.filter((found) => !excused.includes(line(found)))).toEqual([]);
  expect(excused.filter((text) => !shown.map(line).includes(text))).toEqual([]);
});

test.each<[program: string, what: string | undefined]>([
  ['id.split("#")', 'a sign alone'],
  ['id.lastIndexOf("@")', 'a sign alone'],
  ['`${file}#${pointer}`', 'a place'],
  ['const id = "#/servers"', 'a place'],
  ['`${id}@Input`', 'a suffix'],
  ['`${operation.id}@${suffix}`', 'a suffix'],
  ['`${a}${`${b}@Patch`}`', 'a suffix'],
  ['id.replace(/@(?:Some|Other)$/u, "")', 'a pattern of suffixes'],
  ['part.replace(/@\\w+$/u, "")', 'a pattern of suffixes'],
  ['/\\d+(?=$|[/@])/u', 'a pattern of suffixes'],
  ['`${id}@call`', 'what a pin names'],
  ['to.startsWith("external:")', 'a type of no document'],
  ['`${old.id}/security`', 'a part of a place'],
  ['`${schema.node.pointer}/`', 'a part of a place'],
  ['pointer + "/servers"', 'a part of a place'],
  ['` (#${place.pointer})`', 'a pointer shown'],
  ['name.replaceAll("/", "~1")', 'an escape'],
  ['report({ file, pointer: `/targets/${index}` })', 'a pointer'],
  ['report({ file, pointer: "" })', undefined],
  ['const a = 1; // `${id}@Input`, "~1" and "#/servers"', undefined],
  ['/* id.split("#") */ const a = 1;', undefined],
  ['/** `#/a@Request` */ export const idAt = 1;', undefined],
  ['import { a } from "@acme/sdk";', undefined],
  ['`${folder}/${name}`', undefined],
  ['`# ${title}`', undefined],
  ['["@deprecated", "@internal"]', undefined],
])('%s', (program, what) => {
  expect(shownIn(program).map((found) => found.what)).toEqual(what === undefined ? [] : [what]);
});
