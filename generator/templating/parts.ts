/**
 * A parsed template as plain data, which the build can write down: what Handlebars allows, without what templates may not
 * use (`template-check.ts`).
 */
export type Part =
  /** A text as it is. */
  | string
  | { readonly kind: 'show'; readonly value: Path }
  | {
      readonly kind: BlockName;
      readonly value: Path;
      readonly parts: readonly Part[];
      /** What stands behind `{{else}}`. */
      readonly others: readonly Part[];
    }
  | { readonly kind: 'partial'; readonly name: string; readonly value: Path; readonly indent: string };

/** The blocks of templates. */
export type BlockName = 'if' | 'unless' | 'each' | 'with';

/** What an expression refers to. */
export type Path =
  /** Fields of fields, beginning `up` contexts further out. */
  | { readonly up: number; readonly fields: readonly string[] }
  /** A data variable of an item of a list, whose context is `up` contexts further out: `@first`. */
  | { readonly up: number; readonly data: string }
  | { readonly literal: string | number | boolean | undefined };

/** A parameter of a block, `as |item index|`: the level of its context, and whether it is the index. */
interface Named {
  readonly level: number;
  readonly isIndex: boolean;
}

/** The names and contexts around a part. */
interface Around {
  readonly level: number;
  /** The levels of the lists that it is in, the outermost first. */
  readonly lists: readonly number[];
  readonly names: ReadonlyMap<string, Named>;
}

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';

function pathOf(node: hbs.AST.Expression, { level, lists, names }: Around): Path {
  if (!isPath(node)) return { literal: (node as hbs.AST.StringLiteral | { readonly value?: undefined }).value };
  const { data, depth, parts } = node;
  const [first = '', ...rest] = parts;
  if (data) return { up: level - (lists.at(-1 - depth) ?? 0), data: first };
  const named = depth > 0 ? undefined : names.get(first);
  if (named === undefined) return { up: depth, fields: parts };
  const up = level - named.level;
  return named.isIndex ? { up, data: 'index' } : { up, fields: rest };
}

const current: Path = { up: 0, fields: [] };

/** The names and contexts inside a block. An item of a list and an object are contexts of their own. */
function inside(kind: BlockName, { blockParams = [] }: Partial<hbs.AST.Program>, around: Around): Around {
  const level = kind === 'if' || kind === 'unless' ? around.level : around.level + 1;
  const [item, index] = blockParams;
  const names = new Map(around.names);
  if (item !== undefined) names.set(item, { level, isIndex: false });
  if (index !== undefined) names.set(index, { level, isIndex: true });
  return { level, lists: kind === 'each' ? [...around.lists, level] : around.lists, names };
}

function blockOf({ path, params, program, inverse }: Partial<hbs.AST.BlockStatement>, around: Around): Part {
  const kind = path?.original as BlockName;
  const [given] = params ?? [];
  return {
    kind,
    value: given === undefined ? current : pathOf(given, around),
    parts: partsIn(program, inside(kind, program ?? {}, around)),
    others: partsIn(inverse, around),
  };
}

function partOf(node: hbs.AST.Statement, around: Around): Part[] {
  switch (node.type) {
    case 'ContentStatement':
      return [(node as hbs.AST.ContentStatement).value];
    case 'MustacheStatement':
      return [{ kind: 'show', value: pathOf((node as hbs.AST.MustacheStatement).path, around) }];
    case 'BlockStatement':
      return [blockOf(node as hbs.AST.BlockStatement, around)];
    case 'PartialStatement': {
      const { name, params, indent } = node as hbs.AST.PartialStatement;
      const [given] = params;
      const value = given === undefined ? current : pathOf(given, around);
      return [{ kind: 'partial', name: isPath(name) ? name.original : '', value, indent }];
    }
    default:
      return [];
  }
}

const partsIn = (program: hbs.AST.Program | undefined, around: Around): Part[] =>
  (program?.body ?? []).flatMap((node) => partOf(node, around)).filter((part) => part !== '');

/** The parts of a template as Handlebars parsed it. */
export const partsOf = (program: hbs.AST.Program): readonly Part[] =>
  partsIn(program, { level: 0, lists: [], names: new Map() });
