import { APIPromise, type APICall } from "../types/async.js";
import { OK, type Result } from "../types/fp.js";
import { createPageIterator, type PageIterator } from "../types/operations.js";
import type { Client } from "./client.js";
import { exchange, type ClientFailure } from "./exchange.js";
import { following, type Following } from "./next-page.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./extras.js";

export type { Operation } from "./operation.js";

type PageResult<Value, Failure> = Result<{ result: Value }, Failure | ClientFailure>;

/**
 * Calls an operation whose response is a page. The result is also an iterator over the results of
 * this and all further pages; it ends after the last page or the first that fails.
 */
export function paginate<Request, Value, Failure, State = unknown>(
  client: Client<any>,
  operation: Operation<Request, Value, Failure>,
  request: Request,
  options?: RequestOptions,
): APIPromise<PageIterator<PageResult<Value, Failure>, State>> {
  type Page = PageIterator<PageResult<Value, Failure>, State>;

  // The number of each page by its state. A page that occurs twice would lead to the same pages for ever.
  const numbers = new Map<string, number>();

  const fetchPage = async (
    input: Request,
    number: number,
    override?: Following["override"],
  ): Promise<[Page, APICall]> => {
    const done = await exchange(client, operation, input, options, override);
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
    const here: PageResult<Value, Failure> = result.ok ? OK({ result: result.value }) : result;
    const page = { ...here, next, "~next": then?.state as State };
    const pages = createPageIterator<typeof here>(page, ({ ok }) => !ok);
    return [Object.assign(page, pages), call];
  };

  const turn = async ({ request: input, override }: Following, number: number) =>
    (await fetchPage(input as Request, number, override))[0];

  return new APIPromise(fetchPage(request, 0));
}
