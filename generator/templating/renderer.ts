import type { BlockName, Part, Path } from './parts.js';

/** A context of a template: its view, and what it stands in. `index` and `count` are its place in a list. */
interface Context {
  readonly view: unknown;
  readonly around: Context | undefined;
  readonly index: number;
  readonly count: number;
}

/** Adds the text of a part. Texts are joined once, when all are there. */
type Write = (context: Context, texts: string[]) => void;

type Read = (context: Context) => unknown;

type Item = Pick<Context, 'index' | 'count'>;

/** The data variables of an item of a list (Handlebars, "Data variables"). */
const itemData: Readonly<Record<string, (item: Item) => unknown>> = {
  index: ({ index }) => index,
  key: ({ index }) => index,
  first: ({ index }) => index === 0,
  last: ({ index, count }) => index === count - 1,
};

/** Views are checked against their shapes, so every field is their own. */
const fieldOf = (view: unknown, name: string): unknown =>
  view === undefined || view === null ? undefined : (view as Readonly<Record<string, unknown>>)[name];

function outwards(context: Context, up: number): Context {
  let at = context;
  for (let step = 0; step < up; step++) at = at.around ?? at;
  return at;
}

function reader(path: Path): Read {
  if ('literal' in path) return () => path.literal;
  const { up } = path;
  if ('data' in path) {
    const read = itemData[path.data];
    return (context) => read?.(outwards(context, up));
  }
  const [first, ...rest] = path.fields;
  if (first === undefined) return (context) => outwards(context, up).view;
  if (up === 0 && rest.length === 0) return ({ view }) => fieldOf(view, first);
  return (context) => path.fields.reduce(fieldOf, outwards(context, up).view);
}

/** Whether a block shows its other side (Handlebars, "Built-in helpers"). */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

const all =
  (writers: readonly Write[]): Write =>
  (context, texts) => {
    for (const write of writers) write(context, texts);
  };

/** What a block does with its value, its inside, and what stands behind `{{else}}`. */
const blocks: Readonly<Record<BlockName, (read: Read, inside: Write, otherwise: Write) => Write>> = {
  if: (read, inside, otherwise) => (context, texts) => {
    const value = read(context);
    (isEmpty(value) || value === 0 ? otherwise : inside)(context, texts);
  },
  unless: (read, inside, otherwise) => blocks.if(read, otherwise, inside),
  with: (read, inside, otherwise) => (context, texts) => {
    const view = read(context);
    if (isEmpty(view)) otherwise(context, texts);
    else inside({ view, around: context, index: 0, count: 0 }, texts);
  },
  each: (read, inside, otherwise) => (context, texts) => {
    const items = read(context) as readonly unknown[] | undefined;
    if (items === undefined || items.length === 0) otherwise(context, texts);
    else
      for (const [index, view] of items.entries()) inside({ view, around: context, index, count: items.length }, texts);
  },
};

/** What is printed of a value: the check lets only texts, numbers and flags be printed. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** Every line of a text behind the indentation of its partial. */
const indented = (text: string, indent: string): string => text.replaceAll(/(?<![^\n])(?=[^])/gu, indent);

/** Renders a view. */
export type Render = (view: object) => string;

/**
 * The templates of a medium by name. `indents` is whether the lines of a partial take on the indentation of where it
 * stands; else that is only before its first line.
 */
export function renderers(templates: ReadonlyMap<string, readonly Part[]>, indents: boolean): (name: string) => Render {
  const known = new Map<string, Write>();

  function partial({ name, value, indent }: Extract<Part, { kind: 'partial' }>): Write {
    const read = reader(value);
    // Partials refer to each other and to themselves, so each is found when it is first written.
    let write: Write | undefined;
    const plain: Write = (context, texts) => {
      write ??= writerOf(name);
      write({ view: read(context), around: undefined, index: 0, count: 0 }, texts);
    };
    if (indent === '') return plain;
    return (context, texts) => {
      const own: string[] = [];
      plain(context, own);
      texts.push(indents ? indented(own.join(''), indent) : indent + own.join(''));
    };
  }

  function writer(part: Part): Write {
    if (typeof part === 'string') return (_, texts) => texts.push(part);
    if (part.kind === 'partial') return partial(part);
    const read = reader(part.value);
    if (part.kind === 'show')
      return (context, texts) => {
        texts.push(textOf(read(context)));
      };
    return blocks[part.kind](read, all(part.parts.map(writer)), all(part.others.map(writer)));
  }

  function writerOf(name: string): Write {
    const write = known.get(name) ?? all((templates.get(name) ?? []).map(writer));
    known.set(name, write);
    return write;
  }

  return (name) => (view) => {
    const texts: string[] = [];
    writerOf(name)({ view, around: undefined, index: 0, count: 0 }, texts);
    return texts.join('');
  };
}
