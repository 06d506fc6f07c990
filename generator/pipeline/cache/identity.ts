import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../targets/version.js';
import { hash } from '../../output/manifest.js';

const own = fileURLToPath(new URL('../../../', import.meta.url));

/** What decides what is made besides the input: the program, its templates, the sources that it copies. */
const parts = ['dist/bundle', 'dist/browser', 'templates', 'generator/runtime/typescript/src'];

/** A digest that changes with this Specwright, be it another version or one being worked on. */
export function identity(): string {
  const files = parts.flatMap((part) => {
    const folder = join(own, part);
    if (!existsSync(folder)) return [part];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const { size, mtimeMs } = statSync(join(folder, name));
        return `${part}/${name} ${String(size)} ${String(mtimeMs)}`;
      });
  });
  return hash([version(), process.version, ...files].join('\n'));
}
