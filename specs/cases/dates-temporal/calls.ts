import "temporal-spec/global";
import type { CaseClient } from "PACKAGE";
import type { CaseClientCore } from "PACKAGE/core.js";
import { putCase } from "PACKAGE/funcs/putCase.js";

export async function calls(client: CaseClient, core: CaseClientCore): Promise<void> {
  const at = Temporal.Instant.from("2024-02-29T12:00:00Z");
  const on = Temporal.PlainDate.from("2024-02-29");

  const { data, headers } = await client
    .putCase(on, { at, on, maybe: null, list: [on], map: { at } }, { since: at })
    .withResponse();
  console.log(data.at.epochMilliseconds, data.on.add({ days: 1 }).toString(), headers.lastModified.until(at).total("hours"));
  console.log(data.maybe?.toString(), data.list?.map((day) => day.dayOfWeek), data.map?.["at"]?.equals(at));

  const { value } = await putCase(core, on, { at, on });
  if (value) console.log(value.on.equals(on));

  // @ts-expect-error A Date is no instant.
  await client.putCase(on, { at: new Date(), on });
  // @ts-expect-error An instant is no day.
  await client.putCase(at, { at, on });
  // @ts-expect-error A day is no text.
  await client.putCase("2024-02-29", { at, on });
}
