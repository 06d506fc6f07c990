/**
 * The Content-Security-Policy of every page: its own files and nothing else. `connect` are the origins that the request
 * console may send to.
 */
export const policyOf = (connect: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
