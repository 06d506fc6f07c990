import { parts } from '../../names/words.js';
import type { Planning } from './page.js';
import { href, pagePath } from './page-path.js';
import type { CellContext } from './type-cell.js';
import type { ViewOptions } from './view.js';

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The namespace of a package: its first word, capitalised. */
const namespaceOf = (packageName: string): string => capital(parts(packageName)[0] ?? 'API');

/** What all pages with tables are made with: how they look, and how the cells of a page lead to other pages. */
export function tablePlanning({ api, context, options }: Planning): {
  readonly view: ViewOptions;
  readonly cellsAt: (path: string) => CellContext;
} {
  const { paths } = api.language;
  const shared = {
    api,
    constants: options.constants,
    namespace: namespaceOf(context.package),
    conventions: context.conventions,
  };
  return {
    view: { ...options, enums: options.enums, optional: context.samples.optional, packageName: context.package },
    cellsAt: (path) => ({ ...shared, hrefOf: (to) => href(path, pagePath(to, paths), paths.links) }),
  };
}
