import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { hintOf, quoted } from '../diagnostics/near.js';
import { value as text, type Shape } from './shape.js';

/** The context of a part of a template. */
interface Scope {
  readonly shape: Shape;
  /** The context of `..`; absent in a partial, which sees only its own context. */
  readonly parent?: Scope;
  readonly names: ReadonlyMap<string, Shape>;
  readonly inList: boolean;
}

/** A partial that a template uses, with its context. */
export interface PartialUse {
  readonly name: string;
  readonly shape: Shape;
  readonly line: number;
  readonly column: number;
}

/** The faults of a template, and the partials it uses. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly partials: readonly PartialUse[];
}

/** The data variables of an item of a list (Handlebars, "Data variables"). */
const itemData = new Set(['index', 'first', 'last', 'key']);

const fieldsOf = (shape: Shape): Readonly<Record<string, Shape>> => {
  switch (shape.kind) {
    case 'object':
      return shape.fields();
    case 'list':
      return { length: text };
    case 'value':
      return {};
  }
};

const own = (fields: Readonly<Record<string, Shape>>, name: string): Shape | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

const blocks: readonly string[] = ['if', 'unless', 'each', 'with'];

/** The names of a block's parameters: `as |item index|`. */
const blockParams = (program: { readonly blockParams?: readonly string[] } | undefined): readonly string[] =>
  program?.blockParams ?? [];

/** The number of named parameters. The types of Handlebars do not know that there may be none. */
const pairsIn = (hash: hbs.AST.Hash | undefined): number => hash?.pairs.length ?? 0;

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';

/** A fault of a node. The rest of the node is not checked. */
class Fault extends Error {
  readonly node: hbs.AST.Node;
  readonly hint: string | undefined;

  constructor(node: hbs.AST.Node, message: string, hint?: string) {
    super(message);
    this.node = node;
    this.hint = hint;
  }
}

/** Checks one template while walking it. */
class Walk implements Checked {
  readonly diagnostics: Diagnostic[] = [];
  readonly partials: PartialUse[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  #note({ node, message, hint }: Fault): void {
    const { line, column } = node.loc.start;
    const place = { file: this.#file, pointer: '', position: { line, column: column + 1 } };
    this.diagnostics.push(report('template/unknown-field', message, place, hint));
  }

  #resolve(expression: hbs.AST.Expression, scope: Scope): Shape {
    if (expression.type === 'SubExpression') throw new Fault(expression, 'Templates have no helpers.');
    if (!isPath(expression)) return text;
    const { data, depth, parts, original } = expression;
    const [first = ''] = parts;
    if (data) {
      if (scope.inList && parts.length === 1 && itemData.has(first)) return text;
      const hint = 'Inside `#each` there are `@index`, `@first`, `@last` and `@key`.';
      throw new Fault(expression, `There is no \`${original}\` here.`, hint);
    }
    let at: Scope | undefined = scope;
    for (let step = 0; step < depth; step++) at = at?.parent;
    if (at === undefined) throw new Fault(expression, `\`${original}\` leads out of what the template shows.`);
    const named = depth > 0 ? undefined : scope.names.get(first);
    let shape = named ?? at.shape;
    for (const part of named ? parts.slice(1) : parts) {
      const fields = fieldsOf(shape);
      const next = own(fields, part);
      if (next === undefined) {
        const hint = shape.kind === 'value' ? 'It is a string and has no fields.' : hintOf(part, Object.keys(fields));
        throw new Fault(expression, `There is no field \`${part}\` in this part of the template.`, hint);
      }
      shape = next;
    }
    return shape;
  }

  #show({ path, params, hash }: hbs.AST.MustacheStatement, scope: Scope): void {
    if (!isPath(path)) throw new Fault(path, 'A text or number is no name of a field.');
    if (params.length + pairsIn(hash) > 0) throw new Fault(path, 'Templates have no helpers.');
    const shape = this.#resolve(path, scope);
    if (shape.kind === 'value') return;
    const what = shape.kind === 'list' ? 'a list' : 'an object';
    const inner = Object.keys(fieldsOf(shape.kind === 'list' ? shape.items : shape));
    const hint = inner.length === 0 ? 'Repeat it with `#each`.' : `Its fields are ${quoted(inner)}.`;
    throw new Fault(path, `\`${path.original}\` is ${what} and cannot be printed.`, hint);
  }

  /** The context inside a block. */
  #entered(name: string, given: hbs.AST.Expression, scope: Scope): Scope {
    const shape = this.#resolve(given, scope);
    if (name === 'if' || name === 'unless') return scope;
    if (name === 'with') return { ...scope, shape, parent: scope };
    if (shape.kind !== 'list') throw new Fault(given, '`#each` needs a list.');
    return { ...scope, shape: shape.items, parent: scope, inList: true };
  }

  #block({ path, params, program, inverse, loc, type }: hbs.AST.BlockStatement, scope: Scope): void {
    const name = isPath(path) ? path.original : '';
    const [given, ...others] = params;
    if (!blocks.includes(name)) throw new Fault(path, `There is no block \`#${name}\`.`, hintOf(name, blocks));
    if (given === undefined || others.length > 0) throw new Fault({ type, loc }, `\`#${name}\` takes one field.`);
    const inner = this.#entered(name, given, scope);
    const [item, index] = blockParams(program);
    const named = [...(item ? [[item, inner.shape] as const] : []), ...(index ? [[index, text] as const] : [])];
    this.walk(program, { ...inner, names: new Map([...inner.names, ...named]) });
    this.walk(inverse, scope);
  }

  #partial({ name, params, hash, loc, type }: hbs.AST.PartialStatement, scope: Scope): void {
    if (!isPath(name)) throw new Fault(name, 'A partial is taken by its name.');
    const [given, ...others] = params;
    if (others.length + pairsIn(hash) > 0)
      throw new Fault({ type, loc }, 'A partial takes one field, or no argument for the current context.');
    const shape = given === undefined ? scope.shape : this.#resolve(given, scope);
    const { line, column } = name.loc.start;
    this.partials.push({ name: name.original, shape, line, column: column + 1 });
  }

  #statement(node: hbs.AST.Statement, scope: Scope): void {
    if (node.type === 'MustacheStatement') this.#show(node as hbs.AST.MustacheStatement, scope);
    else if (node.type === 'BlockStatement') this.#block(node as hbs.AST.BlockStatement, scope);
    else if (node.type === 'PartialStatement') this.#partial(node as hbs.AST.PartialStatement, scope);
    else if (node.type !== 'ContentStatement' && node.type !== 'CommentStatement')
      throw new Fault(node, 'Templates have no decorators and no blocks of partials.');
  }

  walk(program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const node of program?.body ?? []) {
      try {
        this.#statement(node, scope);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        this.#note(error);
      }
    }
  }
}

/**
 * Checks that a parsed template refers only to fields of its view and uses only what templates may: expressions, `if`,
 * `each` and partials. Branches that no page takes are checked too.
 */
export function checkTemplate(program: hbs.AST.Program, shape: Shape, file: string): Checked {
  const walk = new Walk(file);
  walk.walk(program, { shape, names: new Map(), inList: false });
  return walk;
}
