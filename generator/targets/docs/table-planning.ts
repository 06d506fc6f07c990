import { parts } from '../../names/words.js';
import type { HrefOf } from '../../markdown/reference/inline.js';
import { hrefsFrom, typePaths } from '../../reference/page-path.js';
import type { TypeContext } from '../../reference/spelled.js';
import type { TypePageOptions } from '../../reference/type-page.js';
import type { Planning } from './page.js';

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The namespace of a package: its first word, capitalised. */
const namespaceOf = (packageName: string): string => capital(parts(packageName)[0] ?? 'API');

/** What all pages with tables are made with: what they say, and how the cells of a page lead to other pages. */
export function tablePlanning({ api, context, options }: Planning): {
  readonly types: TypeContext;
  readonly samples: TypePageOptions;
  readonly hrefsOf: (path: string) => HrefOf;
} {
  const { paths } = api.language;
  const pages = typePaths(api, paths);
  return {
    types: {
      api,
      constants: options.constants,
      namespace: namespaceOf(context.package),
      conventions: context.conventions,
    },
    samples: { ...options, optional: context.samples.optional, packageName: context.package },
    hrefsOf: (path) => hrefsFrom(path, pages, paths.links),
  };
}
