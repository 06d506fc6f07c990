import { displayName } from '../../configuration/reading/given-configuration.js';
import type { Run } from '../../pipeline/result.js';
import { jsonText } from '../../text/json.js';
import type { Ending } from '../../app/ending.js';
import { exitCodes } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { watch, type WatchOptions } from '../watch/watch.js';
import { visible } from '../../diagnostics/visible.js';
import { PortTaken, serve, type PreviewServer } from './server.js';
import { servedSites, urlPath, type ServedSite } from './sites.js';

/** The options of `preview`, as commander returns them. */
export interface PreviewOptions extends Omit<WatchOptions, 'all'> {
  /** Without it, the first free one from the usual port on. */
  readonly port?: number;
  readonly json?: true;
}

const usualPort = 4400;

/** What a configuration without a site lacks. */
const noSite = `error: no target of the configuration is a site; add one to \`targets\`:

  { "target": "site", "output": "site" }
`;

/** The folders of the sites, where any configuration could be read. */
function foldersOf({ sites, projects = [] }: Ending): readonly string[] | undefined {
  const all = [sites, ...projects.map(({ ending }) => ending.sites)].filter((one) => one !== undefined);
  return all.length === 0 ? undefined : [...new Set(all.flat())].sort();
}

/** Whether a run changed any file. */
const hasChanged = ({ made }: Ending): boolean =>
  made !== undefined && 'written' in made && made.written.length + made.removed.length > 0;

/** Generates, serves the sites among the outputs, and does both again on changes, until `stop`; returns the exit code. */
export async function preview(
  document: string | undefined,
  { port, json, ...options }: PreviewOptions,
  terminal: Terminal,
  run: Run,
  stop: AbortSignal,
): Promise<number> {
  const { stdout, stderr, cwd } = terminal;
  let sites: readonly ServedSite[] = [];
  let server: PreviewServer | undefined;
  const wanted = { port: port ?? usualPort, exact: port !== undefined };

  /** Says where the sites are: for programs in one line. */
  function announce(url: string): void {
    const listed = sites.map(({ folder, path }) => ({
      url: new URL(urlPath(path), url).href,
      output: displayName(folder, cwd),
    }));
    if (json === true) stdout.write(`${jsonText({ command: 'preview', url, sites: listed })}\n`);
    else if (listed.length < 2) stdout.write(`${url}\n`);
    else stdout.write(listed.map((one) => `${one.url}  ${visible(one.output)}\n`).join(''));
  }

  async function after(ending: Ending): Promise<number | undefined> {
    const folders = foldersOf(ending);
    if (folders?.length === 0) stderr.write(noSite);
    if (folders?.length === 0 && server === undefined) return exitCodes.wrongUse;
    if (folders !== undefined) sites = servedSites(folders);
    if (server !== undefined) {
      if (hasChanged(ending)) server.live.changed();
      return undefined;
    }
    server = await serve(wanted, () => sites);
    announce(server.url);
    return undefined;
  }

  // Only a person wants to know what each round did.
  const isQuiet = json === true || stdout.isTTY !== true;
  const screen = isQuiet ? { ...terminal, stdout: { write: () => true } } : terminal;
  try {
    return await watch(document, options, screen, run, stop, after);
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    stderr.write(`error: ${error.message}; \`--port\` names another one\n`);
    return exitCodes.wrongUse;
  } finally {
    server?.close();
  }
}
