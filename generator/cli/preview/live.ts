import type { ServerResponse } from 'node:http';

/** The paths of the server itself. No site can have them: generated files are never hidden. */
export const livePaths = { script: '/.specwright/live.js', changes: '/.specwright/changes' } as const;

/** The element that reloads a page; `state` is the one that the page shows. */
export const liveTag = (state: string): string => `<script src="${livePaths.script}?${state}" async></script>`;

/** Reloads a page when the server has another state than the one in the address of this script. */
export const liveScript = `'use strict';
{
  const shown = new URL(document.currentScript.src).search.slice(1);
  const changes = new EventSource('${livePaths.changes}');
  changes.addEventListener('state', ({ data }) => {
    if (data === shown) return;
    changes.close();
    location.reload();
  });
}
`;

/** A page with the element that reloads it. The bytes on disk do not change. */
export function withLiveTag(html: string, state: string): string {
  const at = html.search(/<\/head\s*>/iu);
  return at < 0 ? html + liveTag(state) : html.slice(0, at) + liveTag(state) + html.slice(at);
}

/** The browsers that wait for changes. */
export interface Live {
  /** What identifies the current content of the sites; a browser with another one reloads. */
  readonly state: () => string;
  /** Responds to a request for changes (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
  readonly join: (response: ServerResponse) => void;
  readonly changed: () => void;
}

/** Tells browsers of changes. `start` identifies this server, so that pages of an earlier one reload too. */
export function liveOf(start: string): Live {
  const waiting = new Set<ServerResponse>();
  let count = 0;
  const state = (): string => `${start}-${String(count)}`;
  const tell = (response: ServerResponse): void => {
    response.write(`event: state\ndata: ${state()}\n\n`);
  };
  return {
    state,
    join(response) {
      waiting.add(response);
      response.on('close', () => waiting.delete(response));
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      // Browsers connect again a second after the server has ended.
      response.write('retry: 1000\n\n');
      tell(response);
    },
    changed() {
      count += 1;
      for (const response of waiting) tell(response);
    },
  };
}
