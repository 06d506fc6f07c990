// What a variable in the URL of a server may hold, by its place. In the authority, a slash or an `@` would send requests
// and their credentials to another host (RFC 3986, section 3.2).

/** A scheme. */
export const schemeOnly: RegExp = /^[a-z][\w+.-]*$/i;

/** A host or a part of one, with or without a port. */
export const hostOnly: RegExp = /^(\[[\da-f:.]+\]|[^/?#@:\\\s]*)(:\d+)?$/i;

/** The end of a host, or the path after it. */
export const hostOrPath: RegExp = /^(\/.*|[^/?#@:\\\s]*(:\d+)?)$/i;
