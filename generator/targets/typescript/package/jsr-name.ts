/** Whether JSR takes the name of a package: it has a scope, and words in lower case with hyphens. */
export const isJsrName = (name: string): boolean => /^@[a-z\d][a-z\d-]*\/[a-z\d][a-z\d-]*$/u.test(name);
