/** What the option `runtime` says: `copy`, or a package with a range of versions after it or without. */
export const runtimePattern = /^((?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)(?:@([^@\s]+))?$/u;
