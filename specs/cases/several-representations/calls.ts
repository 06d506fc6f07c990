import { Case } from "PACKAGE";
import { CaseCore } from "PACKAGE/core.js";
import { getReport } from "PACKAGE/funcs/getReport.js";
import { getSummary } from "PACKAGE/funcs/getSummary.js";

interface Report {
  title: string;
}
interface Progress {
  done: number;
}
type Bytes = ReadableStream<Uint8Array>;

type Accept = "application/json" | "text/csv";

export async function calls(client: Case, core: CaseCore, accept: Accept, unknown: boolean): Promise<void> {
  const usual: Report | Progress = await client.getReport("1");
  const json: Report | Progress = await client.getReport("1", { accept: "application/hal+json" });
  const csv: string | Progress = await client.getReport("1", { accept: "text/csv" });
  const png: Bytes | Progress = await client.getReport("1", { accept: "image/png" });
  const any: Report | Progress | string | Bytes = await client.getReport("1", { accept });
  console.log(usual, json, csv, png, any);

  const { value } = await getReport(core, "1", { accept: "text/csv", timeoutMs: 1 });
  const text: string | Progress | undefined = value;
  const short = await getSummary(core, { accept: "application/vnd.case.short+json" });
  if (short.ok) console.log(text, short.value.text);
  const whole: Report = await client.getSummary({ accept: "application/json" });
  const headers = (await client.getSummary({ accept: undefined }).withResponse()).data.title;
  console.log(whole, headers);

  for await (const page of await client.listReports()) console.log(page.result.next);
  for await (const page of await client.listReports({}, { accept: "text/csv" })) console.log(page.result.length);

  const html: string = await client.answer("why", { contentType: "text/plain", accept: "text/html" });
  const answer: Report = await client.answer({ text: "why" }, { contentType: "application/json" });
  const speech: Bytes = await client.streamAnswer({ text: "why", stream: true }, { accept: "audio/mpeg" });
  for await (const event of await client.streamAnswer({ stream: true })) console.log(event.done);
  const plain: Report = await client.streamAnswer({});
  const either: Report | AsyncGenerator<Progress, void, undefined> = await client.streamAnswer({ stream: unknown });
  console.log(html, answer, speech, plain, either);

  // @ts-expect-error A call that asks for nothing reads JSON.
  const wrong: string = await client.getReport("1");
  // @ts-expect-error Text is no report.
  const report: Report = await client.getReport("1", { accept: "text/csv" });
  // @ts-expect-error A media type that the operation does not have.
  await client.getReport("1", { accept: "application/pdf" });
  // @ts-expect-error Plain text is not what the server sends.
  await client.getReport("1", { accept: "text/plain" });
  // @ts-expect-error The body of another media type.
  await client.answer({ text: "why" }, { contentType: "text/plain", accept: "text/html" });
  console.log(wrong, report);
}
