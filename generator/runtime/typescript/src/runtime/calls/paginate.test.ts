import { describe, expect, it } from "vitest";
import { answer, recorded } from "../../../test/api.js";
import { unwrapResultIterator } from "../../types/operations.js";
import { pairs } from "../parameters/parameters.js";
import { json } from "../responses.js";
import { schema } from "../schema.js";
import type { Operation, Pagination } from "./operation.js";
import { paginate } from "./paginate.js";

interface Things {
  items: number[];
}
const operation = (pagination: Pagination): Operation<any, Things> => ({
  id: "list",
  method: "GET",
  path: "/things",
  request: schema({
    object: Object.fromEntries(
      ["cursor", "offset", "page", "limit"].map((name) => [`${name}?`, name === "cursor" ? "string" : "integer"]),
    ),
  }),
  query: pairs("cursor", "limit", "offset", "page"),
  responses: {
    200: json(schema<Things>({ object: { items: { list: "integer" } } })),
  },
  pagination,
});
const cursor = operation({
  type: "cursor",
  input: "cursor",
  output: "$.next_cursor",
});

describe("pages", () => {
  it.each<[string, Operation<any, Things>, object | undefined, Response[], string[], unknown]>([
    [
      "by cursor",
      cursor,
      { limit: 2 },
      [answer({ items: [1], next_cursor: "a b" }), answer({ items: [2], next_cursor: null })],
      ["?limit=2", "?cursor=a%20b&limit=2"],
      { cursor: "a b" },
    ],
    [
      "by cursor without a request",
      cursor,
      undefined,
      [answer({ items: [1], next_cursor: "a" }), answer({ items: [2], next_cursor: " " })],
      ["", "?cursor=a"],
      { cursor: "a" },
    ],
    [
      "by offset",
      operation({
        type: "offset",
        input: "offset",
        limit: "limit",
        results: "$.items",
      }),
      { limit: 2 },
      [answer({ items: [1, 2] }), answer({ items: [3] })],
      ["?limit=2", "?limit=2&offset=2"],
      { offset: 2 },
    ],
    [
      "by offset until none is left",
      operation({ type: "offset", input: "offset", results: "$['items']" }),
      {},
      [answer({ items: [1, 2] }), answer({ items: [] })],
      ["", "?offset=2"],
      { offset: 2 },
    ],
    [
      "by page",
      operation({ type: "page", input: "page", pages: "$.meta.pages" }),
      {},
      [answer({ items: [1], meta: { pages: 2 } }), answer({ items: [2], meta: { pages: 2 } })],
      ["", "?page=2"],
      { page: 2 },
    ],
    [
      "by page until none is left",
      operation({ type: "page", input: "page", results: "$.items" }),
      { page: 3 },
      [answer({ items: [1] }), answer({ items: [] })],
      ["?page=3", "?page=4"],
      { page: 4 },
    ],
    [
      "by link",
      operation({ type: "link", output: "$.links[0].next" }),
      { limit: 2 },
      [answer({ items: [1], links: [{ next: "/v1/things?p=2" }] }), answer({ items: [2] })],
      ["?limit=2", "?p=2"],
      { url: "https://eu.api.test/v1/things?p=2" },
    ],
    [
      "by link header",
      operation({ type: "link" }),
      {},
      [
        answer({ items: [1] }, 200, {
          link: '</v1/things?p=1>; rel="prev", </v1/things?p=2>; title="b, c"; rel="last next"',
        }),
        answer({ items: [2] }),
      ],
      ["", "?p=2"],
      { url: "https://eu.api.test/v1/things?p=2" },
    ],
  ])("are found %s", async (_name, list, request, answers, queries, state) => {
    const { client, sent } = recorded(answers);
    const first = await paginate(client, list, request);
    expect(Object.keys(first)).toEqual(["ok", "value", "next", "~next"]);
    expect(first["~next"]).toEqual(state);
    const items: number[][] = [];
    for await (const page of first) items.push(page.ok ? page.value.result.items : []);
    expect(items).toHaveLength(2);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(queries);
  });

  it("are values for the methods of a class", async () => {
    const { client, sent } = recorded([answer({ items: [1], next_cursor: "a" }), answer({ items: [2] })]);
    const options = { headers: { x: "1" } };
    const first = await unwrapResultIterator(paginate(client, cursor, {}, options));
    expect(Object.keys(first)).toEqual(["result", "next", "~next"]);
    expect(first.result).toEqual({ items: [1] });
    const second = await first.next();
    expect(second?.result).toEqual({ items: [2] });
    expect(second?.next()).toBeNull();
    expect(sent[1]?.headers["x"]).toBe("1");
  });

  it("end with the first that fails", async () => {
    const { client } = recorded([answer({ items: [1], next_cursor: "a" }), answer({}, 500)]);
    const seen: boolean[] = [];
    for await (const page of await paginate(client, cursor, {})) seen.push(page.ok);
    expect(seen).toEqual([true, false]);
  });

  it("reject for methods when one fails", async () => {
    const { client } = recorded([answer({ items: [1], next_cursor: "a" }), answer({}, 500)]);
    const pages = await unwrapResultIterator(paginate(client, cursor, {}));
    await expect(
      (async () => {
        for await (const page of pages) expect(page.result.items).toEqual([1]);
      })(),
    ).rejects.toThrow("Status 500");
  });

  it.each(["https://evil.test/", "//evil.test/", "http://", "javascript:1"])("do not lead to %s", async (next) => {
    const { client, sent } = recorded([answer({ items: [1], next })], {
      bearerAuth: "secret",
    });
    const list = operation({ type: "link", output: "$.next" });
    const second = await (await paginate(client, list, {})).next();
    expect(String(second?.error)).toBe("InvalidRequestError: the next page is of another origin than the server");
    expect(sent).toHaveLength(1);
  });

  it("end where a server leads back to a page that was there", async () => {
    const page = (next_cursor: string) => answer({ items: [1], next_cursor });
    const { client, sent } = recorded([page("a"), page("b"), page("a"), page("b")]);
    const seen: boolean[] = [];
    for await (const { ok } of await paginate(client, cursor, {})) seen.push(ok);
    expect(seen).toEqual([true, true, true]);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["", "?cursor=a", "?cursor=b"]);
  });

  it("can be asked for more than once", async () => {
    const { client } = recorded([
      answer({ items: [1], next_cursor: "a" }),
      answer({ items: [2] }),
      answer({ items: [2] }),
    ]);
    const first = await paginate(client, cursor, {});
    for (const _ of [1, 2]) expect((await first.next())?.value).toEqual({ result: { items: [2] } });
  });
});
