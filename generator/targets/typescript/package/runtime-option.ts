/** The value of the option `runtime`: `copy`, or a package with an optional version range. */
export const runtimePattern = /^((?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)(?:@([^@\s]+))?$/u;
