import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { client } from "../../../test/api.js";
import { call } from "../calls/call.js";
import { HTTPClient } from "../http.js";
import { empty, lines, stream } from "../responses.js";
import { schema } from "../schema.js";
import type { Reader } from "./reader.js";

/** The value of a response whose body is what the platform makes of it. */
async function read(reader: Reader<any>, body: unknown, type: string): Promise<unknown> {
  const fetcher = async () => {
    const response = new Response("1\n2\n", { headers: { "content-type": type } });
    return Object.defineProperty(response, "body", { value: body });
  };
  const get = { id: "get", method: "GET", path: "/", responses: { 200: reader } };
  const result = await call(client({ httpClient: new HTTPClient({ fetcher }) }), get, undefined);
  expect(result.error).toBeUndefined();
  return result.value;
}

describe.each<[string, () => unknown]>([
  ["no stream", () => undefined],
  ["a stream of Node", () => Readable.from([Buffer.from("1\n"), Buffer.from("2\n")])],
  ["a web stream", () => new Blob(["1\n2\n"]).stream()],
])("a response with %s", (_name, body) => {
  it("is read as bytes", async () => {
    const value = await read(stream("application/pdf"), body(), "application/pdf");
    expect(await new Response(value as ReadableStream).text()).toBe("1\n2\n");
  });

  it("is read by lines", async () => {
    const values: number[] = [];
    const value = await read(lines(schema("integer")), body(), "application/jsonl");
    for await (const one of value as AsyncIterable<number>) values.push(one);
    expect(values).toEqual([1, 2]);
  });

  it("can be left before its end", async () => {
    const value = (await read(stream("application/pdf"), body(), "application/pdf")) as ReadableStream;
    await expect(value.cancel()).resolves.toBeUndefined();
  });

  it("is let go of where nobody reads it", async () => {
    const given = body();
    expect(await read(empty(), given, "text/plain")).toBeUndefined();
    if (given instanceof Readable) expect(given.destroyed).toBe(true);
  });
});
