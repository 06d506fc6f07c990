import Handlebars from 'handlebars';
import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { hintOf, near } from '../diagnostics/near.js';
import { partsOf, type Part } from './parts.js';
import { precompiled } from './precompiled.js';
import { renderers, type Render } from './renderer.js';
import type { Shape } from './shape.js';
import { checkTemplate } from './template-check.js';
import { findTemplate, foldersOf, isFolder, namesIn, type TemplateFile } from './template-files.js';

export type { Render } from './renderer.js';

/** The templates of a target by name, checked. */
export type Templates = (name: string) => Render;

/** How the templates of a medium take in partials, and what is done to the texts that they render. */
interface Medium {
  readonly indents: boolean;
  readonly finish: (text: string) => string;
}

/** The media of templates. Views are finished strings, so nothing is escaped again. */
const media = {
  /** All lines of a partial take on its indentation, even empty ones, which must not end with spaces. */
  markdown: { indents: true, finish: (text) => text.replaceAll(/^[ \t]+$/gmu, '') },
  /** A partial may hold preformatted lines, so none is changed. */
  html: { indents: false, finish: (text) => text },
} satisfies Readonly<Record<string, Medium>>;

/** The name of a medium. */
type MediumName = keyof typeof media;

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

/** The templates of a flavour as the build parsed them; `undefined` if one has changed since. */
function precompiledOf(folder: string): ReadonlyMap<string, readonly Part[]> | undefined {
  const found = new Map<string, readonly Part[]>();
  for (const name of namesIn(folder)) {
    const parts = precompiled.get(findTemplate([folder], name)?.text ?? '');
    if (parts === undefined) return undefined;
    found.set(name, parts);
  }
  return found;
}

/** Renders templates by name, with the others as partials. */
function rendererOf(templates: ReadonlyMap<string, readonly Part[]>, medium: MediumName): Templates {
  const { indents, finish } = media[medium];
  const rendererFor = renderers(templates, indents);
  return (name) => {
    const render = rendererFor(name);
    return (view) => finish(render(view));
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

  const parts = new Map([...programs].map(([name, program]) => [name, partsOf(program)]));
  return {
    value: rendererOf(parts, medium),
    diagnostics,
    texts: new Map([...files.values()].map(({ file, text }) => [file, text])),
  };
}

/** The templates of a folder of the package that is not a flavour. Their views are fixed, so they are not checked. */
export function shippedTemplates(folder: string): Templates {
  const folders = foldersOf(folder, undefined);
  return (name) => {
    const text = findTemplate(folders, name)?.text ?? '';
    const parts = precompiled.get(text) ?? partsOf(Handlebars.parse(text));
    return renderers(new Map([[name, parts]]), media.markdown.indents)(name);
  };
}
