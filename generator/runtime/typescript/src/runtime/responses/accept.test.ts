import { describe, expect, it } from "vitest";
import { answer, FallbackError, recorded } from "../../../test/api.js";
import { ping, thing, Thing$, type Any } from "../../../test/operations.js";
import { InvalidRequestError } from "../../models/errors/httpclienterrors.js";
import { call } from "../calls/call.js";
import { anyOf, choiceOf, events, json, stream, text } from "../responses.js";
import { schema } from "../schema.js";
import { accepting } from "./accept.js";

const either: Any = { ...ping, responses: { 200: anyOf(json(Thing$), events(Thing$)) } };
const short = json(schema({ object: { text: "string" } }), { mediaType: "application/vnd.short+json" });
const several: Any = {
  ...ping,
  header: () => ({ "x-a": "1" }),
  responses: {
    200: choiceOf<unknown>(
      json(Thing$, { mediaType: "application/json, application/hal+json" }),
      text("text/csv"),
      stream("image/*"),
      short,
    ),
    202: json(Thing$),
  },
};
const csv = () => new Response("a,b", { headers: { "content-type": "text/csv; charset=utf-8" } });

describe("the media types that a call accepts", () => {
  it.each<[string, Any, string | undefined, string]>([
    ["what comes unasked", either, undefined, "application/json, text/event-stream"],
    ["one of them", either, "text/event-stream", "text/event-stream"],
    ["several of them", either, "text/event-stream, application/json", "text/event-stream, application/json"],
    ["what a call reads unless it is asked", several, undefined, "application/json, application/hal+json"],
    ["another name of that", several, "application/hal+json", "application/hal+json"],
    ["another representation", several, "text/csv", "text/csv"],
    ["one in a range", several, "image/png", "image/png"],
    ["one in another case", several, "Text/CSV", "Text/CSV"],
  ])("%s", async (_name, operation, accept, want) => {
    const { client, sent } = recorded([answer(thing)]);
    await call(client, accepting(operation, accept), undefined);
    expect(sent[0]?.headers["accept"]).toBe(want);
  });

  it("go beside the headers of the operation", async () => {
    const { client, sent } = recorded([csv]);
    await call(client, accepting(several, "text/csv"), undefined);
    expect(sent[0]?.headers["x-a"]).toBe("1");
  });
});

describe("a response is read as what the call accepts", () => {
  it.each<[string, string | undefined, () => Response, unknown]>([
    ["JSON", undefined, () => answer(thing), thing],
    ["text", "text/csv", csv, "a,b"],
    [
      "another JSON",
      "application/vnd.short+json",
      () => answer({ text: "a" }, 200, { "content-type": "application/vnd.short+json" }),
      { text: "a" },
    ],
    ["what another status has", "text/csv", () => answer(thing, 202), thing],
  ])("%s", async (_name, accept, made, want) => {
    const { client } = recorded([made]);
    expect((await call(client, accepting(several, accept), undefined)).value).toEqual(want);
  });

  it("and as nothing else", async () => {
    const { client } = recorded([answer(thing)]);
    const { error } = await call(client, accepting(several, "text/csv"), undefined);
    expect(error).toBeInstanceOf(FallbackError);
  });
});

it.each<[string, Any, string, string]>([
  [
    "another type",
    several,
    "application/pdf",
    "application/json, application/hal+json, text/csv, image/*, application/vnd.short+json",
  ],
  ["all types", either, "*/*", "application/json, text/event-stream"],
])("a call that asks for %s is refused", async (_name, operation, accept, types) => {
  const { client, sent } = recorded([answer(thing)]);
  const { error } = await call(client, accepting(operation, accept), undefined);
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error?.message).toBe(`accept must be one of ${types}`);
  expect(sent).toEqual([]);
});
