import { createServer, type Server } from 'node:http';
import { responseTo } from './response.js';
import { liveOf, type Live } from './live.js';
import type { ServedSite } from './sites.js';

/** The loopback address: nobody else on the network reaches it. */
const address = '127.0.0.1';

/** How many ports are tried. */
const tries = 20;

export class PortTaken extends Error {}

/** A port, and whether only this one will do. */
export interface WantedPort {
  readonly port: number;
  readonly exact: boolean;
}

/** A server on the loopback address. */
export interface PreviewServer {
  /** Its URL, with `/` at the end. */
  readonly url: string;
  readonly live: Live;
  readonly close: () => void;
}

/** Whether a server could listen on a port; throws for any other reason than that it is taken. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, address, () => {
      server.removeAllListeners('error');
      resolve(true);
    });
  });
}

/** The port of a server: any that was free, where 0 was wanted. */
function portOf(server: Server): number {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return bound.port;
}

/** Serves sites, which may change meanwhile. Throws `PortTaken` if no port is free. */
export async function serve({ port, exact }: WantedPort, sites: () => readonly ServedSite[]): Promise<PreviewServer> {
  const live = liveOf(`${String(process.pid)}.${Date.now().toString(36)}`);
  let hosts: readonly string[] = [];
  const server = createServer(({ method = '', url: target = '', headers: { host } }, response) => {
    const made = responseTo({ method, target, host }, { sites: sites(), hosts, state: live.state() });
    if (made === 'changes') {
      live.join(response);
      return;
    }
    response.writeHead(made.status, made.headers);
    response.end(method === 'HEAD' ? undefined : made.body);
  });
  const last = exact ? port : Math.min(port + tries - 1, 65_535);
  let at = port;
  while (!(await listens(server, at))) {
    if (at >= last)
      throw new PortTaken(
        exact ? `port ${String(port)} is taken` : `ports ${String(port)} to ${String(last)} are taken`,
      );
    at += 1;
  }
  const url = new URL(`http://${address}:${String(portOf(server))}/`);
  hosts = [url.host, url.host.replace(address, 'localhost')];
  return {
    url: url.href,
    live,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
