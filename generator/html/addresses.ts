import { spelled } from '../text/unseen.js';

/** Schemes that run nothing in a browser. */
const open = /^(?:https?|ftp):\/\/[^/\\]|^(?:mailto|tel):./iu;

/** Any scheme (RFC 3986, section 3.1), and an address on another host without one. */
const elsewhere = /^[a-z][a-z\d+.-]*:|^[/\\]{2}/iu;

/** Names of pages inside the site that look like schemes. */
const named = /^(?:operation|type|webhook):/u;

/** Browsers leave these out of addresses before they read them (URL Standard, section 4.4). */
const leftOut = /^[\0-\x20]+|[\0-\x20]+$|[\t\n\r]/gu;

/** What no address holds as it is; escapes and letters of any script stay as they are. */
const unfit = /[\s"<>\\^`{|}]/gu;

export type Resolver = (address: string) => string | undefined;

/**
 * The address that a link of a document leads to: itself, or what `links` knows about one inside the site. Nothing if it
 * would run something, or leads nowhere.
 */
export function linkTarget(address: string, links: Resolver): string | undefined {
  const read = spelled(address.replaceAll(leftOut, ''));
  const written = read.replaceAll(unfit, encodeURIComponent);
  if (open.test(read)) return written;
  return read === '' || (elsewhere.test(read) && !named.test(read)) ? undefined : links(written);
}
