import { Case } from "PACKAGE";
import type { CaseCore } from "PACKAGE/core.js";
import { list } from "PACKAGE/funcs/list.js";
import { plain } from "PACKAGE/funcs/plain.js";
import { setLimits } from "PACKAGE/funcs/setLimits.js";
import { withResponse } from "PACKAGE/lib/response-promise.js";
import type { RateLimitHeaders } from "PACKAGE/models/operations";

export async function calls(client: Case, core: CaseCore): Promise<void> {
  const { data, status, headers } = await client.list().withResponse();
  const said: [string[], number, number] = [data, status, headers.xTotalCount];
  console.log(said, headers.lastModified?.getTime());

  const result = await withResponse(list(core));
  if (!result.ok) throw result.error;
  const same: [string[], number, number] = [result.value.data, result.value.status, result.value.headers.xTotalCount];
  console.log(same, result.value.response.url);

  const read = await client.readLimits().withResponse();
  const set = await withResponse(setLimits(core));
  if (!set.ok) throw set.error;
  const limits: RateLimitHeaders[] = [read.headers, set.value.headers];
  console.log(limits.map(({ xRateLimitLimit }) => xRateLimitLimit));

  const nothing = await withResponse(plain(core));
  const value: void | undefined = nothing.value?.data;
  console.log(value, nothing.value?.status);

  const { value: plainly } = await list(core);
  console.log(plainly?.length);

  // @ts-expect-error A header that the response does not declare.
  console.log(result.value.headers.xOther);
  // @ts-expect-error A response without declared headers.
  console.log(nothing.value?.headers.xTotalCount);
}
