import { escapeAttribute, escapeText } from '../../html/escape.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import type { OptionFault } from '../target.js';

/** The versions of an API by name, in the order of the switch, each with the URL of its site. */
export type Versions = Readonly<Record<string, unknown>>;

/** The URL of this site among its versions. */
const here = /^\.?\/?$/u;

const absolute = /^https?:\/\/[^\s/]/iu;

/** A path from the root of the site: no scheme, no other host. */
const relative = /^(?!\/\/)[^\s:\\?#]*$/u;

const isUrl = (url: unknown): url is string => typeof url === 'string' && (absolute.test(url) || relative.test(url));

/** What is wrong with the versions of a configuration. */
export function versionFaults(versions: Versions = {}): readonly OptionFault[] {
  const faults = Object.entries(versions).flatMap(([name, url]): OptionFault[] => {
    const path = ['versions', name];
    if (name.trim() === '') return [{ path, message: 'A version needs a name.' }];
    if (isUrl(url)) return [];
    const hint = 'Such as `../v1/`, `https://docs.example.com/v1/`, or `./` for this site itself.';
    return [{ path, message: 'The URL of a version must be a relative path or begin with `https://`.', hint }];
  });
  const own = Object.entries(versions).filter(([, url]) => typeof url === 'string' && here.test(url));
  const [, second] = own;
  if (second === undefined) return faults;
  return [...faults, { path: ['versions', second[0]], message: 'Two versions cannot be this site.' }];
}

/** A version in the switch. Its texts are HTML. */
export interface VersionView {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

export const versionShape: Shape = listOf(objectOf<VersionView>(() => ({ name: value, href: value, current: value })));

/** The versions of the switch on a page; `root` is the relative way to the root of its site. */
export function versionViews(versions: Versions, root: string): readonly VersionView[] {
  return Object.entries(versions).flatMap(([name, url]) => {
    if (!isUrl(url)) return [];
    const current = here.test(url);
    // Folders have no index on `file://`.
    const at = current ? 'index.html' : url.replace(/\/$/u, '/index.html');
    const href = absolute.test(url) ? url : url.startsWith('/') ? at : root + at;
    return [{ name: escapeText(name), href: escapeAttribute(href), current }];
  });
}
