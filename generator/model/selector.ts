/** A value of an extension that a selector asks for: texts are globs. */
export type ExtensionValue = string | number | boolean;

/** What operations and webhooks are selected by: every key that is set has to match, by any one of its values. */
export interface Selector {
  readonly tags?: readonly string[] | undefined;
  /** Globs of paths, such as `/admin/**`. */
  readonly paths?: readonly string[] | undefined;
  /** Globs of operation ids. */
  readonly operations?: readonly string[] | undefined;
  /** Methods of HTTP, in any case. */
  readonly methods?: readonly string[] | undefined;
  readonly deprecated?: boolean | undefined;
  /** Extensions of the operation or its path, all of which have to be there with one of the values. */
  readonly extensions?: Readonly<Record<string, ExtensionValue | readonly ExtensionValue[]>> | undefined;
  /** Globs of names of webhooks; no operation has one. */
  readonly webhooks?: readonly string[] | undefined;
}

/** One selector, or several, any of which may match. */
export type Selectors = Selector | readonly Selector[];

/** Which operations and webhooks there are: those that `include` matches, or all, without those that `exclude` matches. */
export interface Filter {
  readonly include?: Selectors | undefined;
  readonly exclude?: Selectors | undefined;
}

/** Whether a filter leaves all as it is. */
export const isOpen = ({ include, exclude }: Filter): boolean => include === undefined && exclude === undefined;
