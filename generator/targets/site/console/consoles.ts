import { jsonForScript } from '../../../html/escape.js';
import type { PageId } from '../../../reference/field.js';
import type { SiteReference } from '../../../reference/reference.js';
import type { SampleOptions } from '../../../samples/value.js';
import { consoleDataOf } from './console-data.js';
import { connectSources } from './servers.js';

/** The request console of a page. */
export interface PageConsole {
  /** Its data as JSON for a script element. */
  readonly json: string;
  /** The origins that it may send to. */
  readonly sources: readonly string[];
}

/** Makes the request consoles of operations; other pages have none. */
export function consolesOf(
  { api }: SiteReference,
  options: { readonly optional: SampleOptions['optional']; readonly servers?: readonly string[] | undefined },
): (page: PageId) => PageConsole | undefined {
  const dataOf = consoleDataOf(api, options);
  const operations = new Map(api.operations.map((named) => [named.operation.id, named]));
  return (page) => {
    const named = operations.get(page);
    if (named === undefined) return undefined;
    const data = dataOf(named);
    return data && { json: jsonForScript(data), sources: connectSources(data.servers) };
  };
}
