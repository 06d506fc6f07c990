import type { Reference } from '../../../reference/reference.js';

/** The pages of a reference that guides may link to. */
export interface NamedPages {
  /** The paths of all pages. */
  readonly paths: ReadonlySet<string>;
  /** The paths of pages by their subjects: `operation:createPet`, `operation:POST /pets`, `type:Pet`, `webhook:newPet`. */
  readonly named: ReadonlyMap<string, string>;
}

/** The names of the pages of a reference. */
export function namedPages({
  api,
  pages,
  pathOf,
}: Pick<Reference, 'api' | 'pathOf'> & { readonly pages: readonly { readonly path: string }[] }): NamedPages {
  const entries = [
    ...api.operations.flatMap(({ operation: { id, key, method, path } }) => [
      [`operation:${key}`, id] as const,
      [`operation:${method} ${path}`, id] as const,
    ]),
    ...api.webhooks.map(({ webhook: { id, key } }) => [`webhook:${key}`, id] as const),
    ...[...api.types.values(), ...api.errors.values()].map(({ id, name }) => [`type:${name}`, id] as const),
  ];
  return {
    paths: new Set(pages.map(({ path }) => path)),
    named: new Map(
      entries.flatMap(([name, id]) => {
        const at = pathOf(id);
        return at === undefined ? [] : [[name, at] as const];
      }),
    ),
  };
}
