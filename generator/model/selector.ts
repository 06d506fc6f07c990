/** A value of an extension in a selector. Strings are globs. */
export type ExtensionValue = string | number | boolean;

/** A selector of operations and webhooks. Every key that is set has to match, by any of its values. */
export interface Selector {
  readonly tags?: readonly string[] | undefined;
  /** Globs for paths, such as `/admin/**`. */
  readonly paths?: readonly string[] | undefined;
  /** Globs for operation ids. */
  readonly operations?: readonly string[] | undefined;
  /** HTTP methods, in any case. */
  readonly methods?: readonly string[] | undefined;
  readonly deprecated?: boolean | undefined;
  /** Extensions of the operation or its path. All have to be present with one of their values. */
  readonly extensions?: Readonly<Record<string, ExtensionValue | readonly ExtensionValue[]>> | undefined;
  /** Globs for names of webhooks. They match no operation. */
  readonly webhooks?: readonly string[] | undefined;
}

/** One selector, or a list in which one match is enough. */
export type Selectors = Selector | readonly Selector[];

/** A filter: operations and webhooks that `include` matches, or all, without those that `exclude` matches. */
export interface Filter {
  readonly include?: Selectors | undefined;
  readonly exclude?: Selectors | undefined;
}

/** Whether a filter selects everything. */
export const isOpen = ({ include, exclude }: Filter): boolean => include === undefined && exclude === undefined;
