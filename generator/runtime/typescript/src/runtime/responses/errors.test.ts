import { describe, expect, it } from "vitest";
import { prettyIssues, SchemaError } from "../issues.js";
import { describeResponse, fill, messageOf } from "./errors.js";

const reply = (status: number, type?: string) =>
  new Response(null, {
    status,
    headers: type === undefined ? {} : { "content-type": type },
  });

describe("a message", () => {
  it.each<[string, string, string]>([
    [
      "of JSON",
      describeResponse("Oh", {
        response: reply(418, "application/json"),
        body: "{}",
      }),
      "Oh: Status 418. Body: {}",
    ],
    [
      "of another type",
      describeResponse("Oh", {
        response: reply(418, "text/html"),
        body: "<p>",
      }),
      "Oh: Status 418 Content-Type text/html. Body: <p>",
    ],
    [
      "of no type and no body",
      describeResponse("Oh", { response: reply(418), body: "" }),
      'Oh: Status 418 Content-Type "". Body: ""',
    ],
    ["of data", messageOf({ message: "gone" }), "gone"],
    [
      "of data that a terminal would follow",
      messageOf({ message: "\x1b[2J\u009b1m\ngone" }),
      "\ufffd[2J\ufffd1m\ngone",
    ],
    ["where the document marks one", messageOf({ message: "no", error: { text: "gone" } }, "error", "text"), "gone"],
    [
      "where a marked one is missing",
      messageOf({ message: "no" }, "error", "text"),
      'API error occurred: {"message":"no"}',
    ],
    ["of data without message", messageOf({ code: 1 }), 'API error occurred: {"code":1}'],
    [
      "of issues",
      prettyIssues(
        new SchemaError([
          { path: ["a", 0, "b c"], message: "no" },
          { path: [], message: "nor" },
        ]),
      ),
      "✖ a.0.b c: no\n✖ nor",
    ],
    ["of another cause", prettyIssues(new Error("x"), "otherwise"), "otherwise"],
  ])("%s", (_name, given, want) => {
    expect(given).toBe(want);
  });
});

it("gives an error its data, but what errors have themselves", () => {
  const error = new Error("own");
  const data = JSON.parse('{"code":1,"message":"theirs","stack":"x","pretty":1,"__proto__":{"polluted":1}}') as object;
  fill(error, "Gone", data);
  expect({ ...error, message: error.message }).toEqual({
    name: "Gone",
    data$: data,
    code: 1,
    message: "own",
  });
  expect((error as unknown as Record<string, unknown>)["polluted"]).toBeUndefined();
});
