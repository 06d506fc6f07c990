import { LineCounter, parseDocument, isMap, isScalar } from 'yaml';
import type { Diagnostic, Outcome } from '../../../diagnostics/diagnostic.js';
import { hintOf } from '../../../diagnostics/near.js';
import type { OwnText } from '../own/files.js';
import { report } from '../problems.js';

/** What a guide says of itself between lines of `---` at its start. */
export interface FrontMatter {
  readonly title?: string;
  readonly description?: string;
  /** Guides are sorted by it; those without one come last. */
  readonly order?: number;
}

/** A guide without its front matter; its first line is `line`, from 1, of the file. */
export interface Body {
  readonly front: FrontMatter;
  readonly text: string;
  readonly line: number;
}

/** The keys, with what their values are. */
const keys = { title: 'string', description: 'string', order: 'number' } as const satisfies Record<
  keyof FrontMatter,
  'string' | 'number'
>;

const isKey = (key: string): key is keyof FrontMatter => Object.hasOwn(keys, key);

/** The front matter of a guide: a map in YAML at its very start. */
const block = /^---[ \t]*\n([^]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu;

/** Separates the front matter of a guide from its text. What it says wrongly is reported and left out. */
export function withFrontMatter({ file, text }: OwnText): Outcome<Body> {
  const found = text.startsWith('---') ? block.exec(text) : null;
  if (found?.index !== 0) return { value: { front: {}, text, line: 1 }, diagnostics: [] };
  const [whole, yaml = ''] = found;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true, logLevel: 'silent' });
  const diagnostics: Diagnostic[] = [];
  const fault = (message: string, offset: number, hint?: string): void => {
    // The first line of the file is that of `---`.
    const { line, col } = lines.linePos(offset);
    const position = { line: line + 1, column: col };
    const found = report('site/front-matter', message, { file, pointer: '', position });
    diagnostics.push(hint === undefined ? found : { ...found, hint });
  };
  for (const { message, pos } of document.errors)
    fault(
      `The front matter is not YAML: ${message
        .split('\n', 1)
        .join('')
        .replace(/ at line .*$/u, '')}`,
      pos[0],
    );
  const front: Record<string, string | number> = {};
  const { contents } = document;
  if (isMap(contents) && document.errors.length === 0) {
    for (const { key, value } of contents.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const at = isScalar(key) ? key.range[0] : 0;
      const given: unknown = isScalar(value) ? value.value : undefined;
      if (!isKey(name)) fault(`There is no key \`${name}\` in front matter.`, at, hintOf(name, Object.keys(keys)));
      else if (keys[name] === 'string' && typeof given === 'string') front[name] = given;
      else if (keys[name] === 'number' && typeof given === 'number' && Number.isFinite(given)) front[name] = given;
      else fault(`\`${name}\` must be a ${keys[name]}.`, at);
    }
  } else if (contents !== null && document.errors.length === 0) fault('The front matter is not a map.', 0);
  return { value: { front, text: text.slice(whole.length), line: whole.split('\n').length }, diagnostics };
}
