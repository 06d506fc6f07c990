import { expect, it } from "vitest";
import { answer, recorded } from "../../test/api.js";
import { ping, thing, Thing$, type Any } from "../../test/operations.js";
import { accepting } from "./accept.js";
import { call } from "./call.js";
import { anyOf, events, json } from "./responses.js";

const either: Any = { ...ping, responses: { 200: anyOf<unknown>(json(Thing$), events(Thing$)) } };

it.each<[string | undefined, string]>([
  [undefined, "application/json, text/event-stream"],
  ["text/event-stream", "text/event-stream"],
])("a call that chooses %s accepts %s", async (types, want) => {
  const { client, sent } = recorded([answer(thing)]);
  await call(client, accepting(either, types), undefined);
  expect(sent[0]?.headers["accept"]).toBe(want);
});
