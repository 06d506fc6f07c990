import { APIPromise, type APICall } from "../../types/async.js";
import { OK, type Result } from "../../types/fp.js";
import { createPageIterator, type PageIterator } from "../../types/operations.js";
import type { Client } from "../client/client.js";
import type { RequestOptions } from "../client/extras.js";
import { exchange, type ClientFailure } from "./exchange.js";
import { following, type Following } from "./next-page.js";
import type { AnyOperation, Operation, Returned } from "./operation.js";

export type { Operation } from "./operation.js";

type PageResult<Value, Failure> = Result<Page<Value>, Failure | ClientFailure>;

/** A page, where there are several kinds of them each by itself. */
type Page<Value> = Value extends unknown ? { result: Value } : never;

/**
 * Calls an operation whose response is a page. The result is also an iterator over the results of
 * this and all further pages; it ends after the last page or the first that fails.
 */
export function paginate<Request, Values, Failures, Bodies, State = unknown>(
  client: Client<any>,
  operation: Operation<Request, Values, Failures, Bodies>,
  request: NoInfer<Request> | undefined,
  options?: RequestOptions,
): APIPromise<PageIterator<PageResult<Returned<Values>, Failures[keyof Failures]>, State>> {
  type Here = PageResult<Returned<Values>, Failures[keyof Failures]>;
  type Turned = PageIterator<Here, State>;

  // The number of each page by its state. A page that occurs twice would lead to the same pages for ever.
  const numbers = new Map<string, number>();

  const fetchPage = async (
    input: unknown,
    number: number,
    override?: Following["override"],
  ): Promise<[Turned, APICall]> => {
    const done = await exchange(client, operation as AnyOperation, input, options, override);
    const { result, call, raw } = done;
    const found =
      result.ok && operation.pagination && call.response
        ? following(operation.pagination, input, raw, call)
        : undefined;
    const isNew = () => {
      const key = JSON.stringify(found?.state);
      const known = numbers.get(key) ?? number + 1;
      numbers.set(key, known);
      return known === number + 1;
    };
    const then = found && isNew() ? found : undefined;
    const next = () => (then === undefined ? null : turn(then, number + 1));
    const here: Here = result.ok ? OK({ result: result.value } as Page<Returned<Values>>) : result;
    const page = { ...here, next, "~next": then?.state as State };
    const pages = createPageIterator<typeof here>(page, ({ ok }) => !ok);
    return [Object.assign(page, pages), call];
  };

  const turn = async ({ request: input, override }: Following, number: number) =>
    (await fetchPage(input, number, override))[0];

  return new APIPromise(fetchPage(request, 0));
}
