import { isSafePath } from '../../output/manifest.js';
import { look } from '../../output/disk.js';
import { contentTypeOf } from './content-types.js';
import { livePaths, liveScript, withLiveTag } from './live.js';
import { listPage, missingPage } from './pages.js';
import { urlPath, type ServedSite } from './sites.js';

/** A request as the server reads it. */
export interface ReceivedRequest {
  readonly method: string;
  /** The target of the request (RFC 9112, section 3.2). */
  readonly target: string;
  readonly host: string | undefined;
}

export interface PreviewResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What is served. */
export interface Served {
  readonly sites: readonly ServedSite[];
  /** The hosts that a request may name, with their port. */
  readonly hosts: readonly string[];
  /** The state that pages show. */
  readonly state: string;
}

/** Pages are read again each time, and by no page of another origin. */
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
};

const respond = (
  status: number,
  type: string,
  content: string | Buffer,
  more: PreviewResponse['headers'] = {},
): PreviewResponse => {
  const body = Buffer.from(content);
  return {
    status,
    headers: { ...always, 'content-type': type, 'content-length': String(body.length), ...more },
    body,
  };
};

const plain = (status: number, text: string, more?: PreviewResponse['headers']): PreviewResponse =>
  respond(status, contentTypeOf('a.txt'), `${text}\n`, more);

const html = contentTypeOf('a.html');

/** The decoded path of a request without its `/`; `undefined` for one that names no path of a site. */
function pathOf(target: string): string | undefined {
  const [raw = ''] = target.split(/[?#]/u, 1);
  if (!raw.startsWith('/')) return undefined;
  try {
    const parts = raw.slice(1).split('/').map(decodeURIComponent);
    return parts.some((part) => part.includes('/')) ? undefined : parts.join('/');
  } catch {
    return undefined;
  }
}

/** The file or folder of a site at a path within it. */
function found({ folder, path: base }: ServedSite, path: string, state: string): PreviewResponse | undefined {
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const entry = isSafePath(name) ? look(folder, name) : { kind: 'nothing' as const };
  if (entry.kind === 'folder') return plain(302, 'See the folder.', { location: `${urlPath(base + path)}/` });
  if (entry.kind !== 'file') return undefined;
  const type = contentTypeOf(name);
  return respond(200, type, type === html ? withLiveTag(entry.content.toString(), state) : entry.content);
}

/** The response to a request, from the folders of sites and from nothing else; `changes` are a stream that does not end. */
export function responseTo(
  { method, target, host }: ReceivedRequest,
  { sites, hosts, state }: Served,
): PreviewResponse | 'changes' {
  // A name that leads here may be one of a stranger, whose pages could then read these (DNS rebinding).
  if (host === undefined || !hosts.includes(host.toLowerCase())) return plain(403, 'This host is not served.');
  if (method !== 'GET' && method !== 'HEAD')
    return plain(405, 'Only GET and HEAD are supported.', { allow: 'GET, HEAD' });
  if (target === livePaths.changes && method === 'GET') return 'changes';
  if (target.split('?', 1)[0] === livePaths.script) return respond(200, contentTypeOf('a.js'), liveScript);
  const path = pathOf(target);
  if (path === undefined) return plain(400, 'The path cannot be read.');
  const site = sites.find((one) => path.startsWith(one.path));
  const file = site && found(site, path.slice(site.path.length), state);
  if (file !== undefined) return file;
  if (path === '') return respond(200, html, listPage(sites, state));
  const inFolder = sites.some((one) => one.path === `${path}/`);
  if (inFolder) return plain(302, 'See the folder.', { location: `${urlPath(path)}/` });
  const own = site && look(site.folder, '404.html');
  if (own?.kind === 'file') return respond(404, html, withLiveTag(own.content.toString(), state));
  return respond(404, html, missingPage(path, state));
}
