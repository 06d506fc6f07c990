import { expect, it } from "vitest";
import { client } from "../../../test/api.js";
import { local, post } from "../../../test/local.js";
import { call } from "../calls/call.js";
import { schema } from "../schema.js";
import { accepting } from "./accept.js";
import { anyOf } from "./any-of.js";
import { events } from "./events.js";
import { json } from "./json.js";

const whole = schema<{ text: string }>({ object: { text: "string" } });
const chunk = schema<{ data: string }>({ object: { data: "string" } });
const chat = { ...post, responses: { 200: anyOf(json(whole), events(chunk, { only: "data", sentinel: "[DONE]" })) } };

/** A server that sends what the header Accept asks for. */
const server = () =>
  local(({ headers: { accept = "" } }, response) => {
    response.writeHead(200, { "content-type": accept });
    const isStream = accept === "text/event-stream";
    response.end(isStream ? 'data: {"data":"a"}\n\ndata: [DONE]\n\ndata: {"data":"b"}\n\n' : '{"text":"whole"}');
  });

it.each<[string, { stream?: boolean }, string, unknown]>([
  ["a stream that the sentinel ends", { stream: true }, "text/event-stream", [{ data: "a" }]],
  ["a value", { stream: false }, "application/json", { text: "whole" }],
  ["a value if the flag is not set", {}, "application/json", { text: "whole" }],
])("reads %s", async (_, request, accept, want) => {
  const { url, requests } = await server();
  const operation = accepting(chat, request.stream ? "text/event-stream" : "application/json");
  const result = await call(client({ serverURL: url }), operation, request);
  if (!result.ok) throw result.error;
  let value: unknown = result.value;
  if (request.stream) {
    const items: unknown[] = [];
    for await (const item of value as AsyncIterable<unknown>) items.push(item);
    value = items;
  }
  expect(value).toEqual(want);
  expect(requests).toMatchObject([{ headers: { accept }, body: JSON.stringify(request) }]);
});
