import Handlebars from 'handlebars';
import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { hintOf, near } from '../diagnostics/near.js';
import type { Shape } from './shape.js';
import { media, precompiled, type MediumName } from './precompiled.js';
import { checkTemplate } from './template-check.js';
import { findTemplate, foldersOf, isFolder, namesIn, type TemplateFile } from './template-files.js';

export type Render = (view: object) => string;

type Compiled = Handlebars.TemplateDelegate;

/** The templates of a target by name, checked and compiled. */
export type Templates = (name: string) => Render;

/** The message of a Handlebars error without its excerpt, and the line from the text or the error. */
function syntaxFault(error: unknown, file: string): Diagnostic {
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const [first = '', ...more] = message.split('\n');
  const line = lineNumber ?? Number(/on line (\d+)/u.exec(first)?.[1] ?? 1);
  const reason = lineNumber === undefined ? (more.at(-1) ?? first) : first.replace(/ - \d+:\d+$/u, '');
  const place = { file, pointer: '', position: { line, column: (column ?? 0) + 1 } };
  return report('template/syntax', `The template cannot be read: ${reason}`, place);
}

function parsed({ text, file }: TemplateFile): hbs.AST.Program | Diagnostic {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    return syntaxFault(error, file);
  }
}

/** Templates of the user that no page uses, usually because of a misspelt name. */
function unused(own: string, flavours: readonly string[], taken: ReadonlySet<string>): Diagnostic[] {
  const known = new Set([...flavours.flatMap(namesIn), ...taken]);
  return namesIn(own)
    .filter((name) => !known.has(name))
    .map((name) => {
      const [meant] = near(name, known);
      const place = { file: `${own}/${name}.hbs`, pointer: '', position: { line: 1, column: 1 } };
      const hint = meant === undefined ? undefined : `Did you mean \`${meant}.hbs\`?`;
      return report('template/unused', `No page uses the template \`${name}\`.`, place, hint);
    });
}

/** The templates of a flavour as compiled by the build; `undefined` if one has changed since. */
function precompiledOf(folder: string): ReadonlyMap<string, Compiled> | undefined {
  const found = new Map<string, Compiled>();
  for (const name of namesIn(folder)) {
    const specification = precompiled.get(findTemplate([folder], name)?.text ?? '');
    if (specification === undefined) return undefined;
    found.set(name, Handlebars.template(specification));
  }
  return found;
}

/** Renders templates by name, with the others as partials. */
function rendererOf(compiled: ReadonlyMap<string, Compiled>, medium: MediumName): Templates {
  const partials = Object.fromEntries(compiled);
  const { finish } = media[medium];
  return (name) => {
    const render = compiled.get(name);
    return (view) => finish(render?.(view, { partials }) ?? '');
  };
}

/**
 * The templates of a flavour, each from the user's folder if it is there, else the flavour's own. `shapes` names the
 * templates of pages with the shapes of their views; partials are found from those.
 */
export function templatesOf(
  flavour: string,
  own: string | undefined,
  starts: Readonly<Record<string, Shape>>,
  medium: MediumName = 'markdown',
): Outcome<Templates> {
  const folders = foldersOf(flavour, own);
  // The package's own templates were checked before it was published.
  const known = own === undefined ? precompiledOf(folders[0] ?? '') : undefined;
  if (known !== undefined) return { value: rendererOf(known, medium), diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, TemplateFile>();
  const programs = new Map<string, hbs.AST.Program>();
  const seen = new Map<string, Set<Shape>>();
  const todo = Object.entries(starts).map(([name, shape]) => ({ name, shape, from: undefined as Diagnostic['place'] }));
  if (own !== undefined && !isFolder(own)) {
    const message = '`templates` of a target is not a folder.';
    diagnostics.push(report('template/not-found', message, { file: own, pointer: '' }));
  }

  /** Reads a template on first use. */
  function read(name: string, from: Diagnostic['place']): hbs.AST.Program | undefined {
    const known = programs.get(name);
    if (known !== undefined || files.has(name)) return known;
    const file = findTemplate(folders, name);
    if (file === undefined) {
      const hint = hintOf(name, folders.flatMap(namesIn));
      diagnostics.push(report('template/not-found', `There is no template \`${name}\`.`, from, hint));
      return undefined;
    }
    files.set(name, file);
    const program = parsed(file);
    if ('code' in program) diagnostics.push(program);
    else programs.set(name, program);
    return 'code' in program ? undefined : program;
  }

  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { name, shape, from } = next;
    const shapes = seen.get(name) ?? new Set();
    if (shapes.has(shape)) continue;
    seen.set(name, shapes.add(shape));
    const program = read(name, from);
    const file = files.get(name)?.file ?? '';
    if (program === undefined) continue;
    const checked = checkTemplate(program, shape, file);
    for (const fault of checked.diagnostics) diagnostics.push(fault);
    for (const { name: partial, shape: given, ...position } of checked.partials)
      todo.push({ name: partial, shape: given, from: { file, pointer: '', position } });
  }
  if (own !== undefined)
    for (const fault of unused(own, folders.slice(1), new Set(seen.keys()))) diagnostics.push(fault);

  // An instance of our own: the host program may use Handlebars too.
  const handlebars = Handlebars.create();
  const compiled = new Map(
    [...programs].map(([name, program]) => [name, handlebars.compile(program, media[medium].options)]),
  );
  return {
    value: rendererOf(compiled, medium),
    diagnostics,
    texts: new Map([...files.values()].map(({ file, text }) => [file, text])),
  };
}

/** The templates of a folder of the package that is not a flavour. Their views are fixed, so they are not checked. */
export function shippedTemplates(folder: string): Templates {
  const folders = foldersOf(folder, undefined);
  return (name) => {
    const text = findTemplate(folders, name)?.text ?? '';
    const specification = precompiled.get(text);
    const render = specification
      ? Handlebars.template(specification)
      : Handlebars.compile(text, media.markdown.options);
    return (view) => render(view);
  };
}
