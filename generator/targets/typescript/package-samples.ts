import { callOf, waysOf, type Call } from '../docs/sample-call.js';
import type { Sdk } from './sdk.js';

/** The methods that samples show: one call that says most, and one of a list that comes in pages. */
export function sampleCalls(sdk: Sdk): { readonly call: Call | undefined; readonly pages: Call | undefined } {
  const calls = waysOf(sdk).flatMap((way) => callOf(sdk, way) ?? []);
  const kept = calls.filter(({ method }) => method.operation.operation.deprecated === undefined);
  const all = kept.length > 0 ? kept : calls;
  const worth = ({ paginated, answers, arguments: given }: Call): number =>
    (paginated ? 0 : 4) + (answers ? 2 : 0) + (given.length > 0 ? 1 : 0);
  const best = Math.max(...all.map(worth));
  return { call: all.find((call) => worth(call) === best), pages: all.find(({ paginated }) => paginated) };
}
