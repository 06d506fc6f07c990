import { describe, expect, it } from "vitest";
import { answer, recorded } from "../../../test/api.js";
import { ping, type Any } from "../../../test/operations.js";
import { jsonBody, multipartBody } from "../bodies.js";
import { call } from "../calls/call.js";
import { pairs } from "../parameters/parameters.js";
import { json } from "../responses.js";
import * as schema from "../schema.js";
import { digitsOf, exactText } from "./exact.js";

const Amounts$ = schema.object<Record<string, unknown>>({
  id: schema.bigint,
  price: schema.decimal,
  "rest?": { list: { as: schema.map, of: { nullable: schema.decimal } } },
  "n?": "number",
  "note?": "string",
});
const read = (text: string) => schema.fromJSON(Amounts$, text, schema.digitsOf);

describe("numbers", () => {
  it.each<[string, string, unknown]>([
    [
      "keep their digits",
      '{"id":9007199254740993,"price":0.10,"n":1.50}',
      { id: 9007199254740993n, price: "0.10", n: 1.5 },
    ],
    [
      "keep them however deep",
      '{"id":-1,"price":1e400,"rest":[{},{"a\\"]:b":123456789012345678901234567890.5,"c":null}]}',
      {
        id: -1n,
        price: "1e400",
        rest: [{}, { 'a"]:b': "123456789012345678901234567890.5", c: null }],
      },
    ],
    [
      "in texts are texts",
      '{ "note" : "{\\"id\\":9007199254740993, [" , "id" : 1 , "price" : 2 }',
      { id: 1n, price: "2", note: '{"id":9007199254740993, [' },
    ],
    [
      "of a repeated name are the last",
      '{"id":9007199254740993,"id":2,"price":0.10,"price":3}',
      { id: 2n, price: "3" },
    ],
    ["may be integers in other words", '{"id":1e3,"price":1}', { id: 1000n, price: "1" }],
  ])("%s", (_name, text, want) => {
    expect(read(text)).toEqual({ ok: true, value: want });
  });

  it.each<[string, string]>([
    ['{"id":1.5,"price":1}', "id: expected integer with exact digits, got number"],
    ['{"id":"1","price":1}', "id: expected integer with exact digits, got string"],
    ['{"id":1,"price":"1"}', "price: expected number, got string"],
  ])("are refused in %s", (text, want) => {
    expect(read(text).error?.message).toBe(`Unexpected JSON: ${want}`);
  });

  it("that were rounded are not taken for exact", () => {
    const { error } = schema.fromJSON(Amounts$, '{"id":9007199254740993,"price":1}');
    expect(error?.message).toContain("id: expected integer");
  });

  it.each<[unknown, string]>([
    [
      {
        id: 9007199254740993n,
        price: "0.10",
        rest: [{ a: 2, b: null, c: 10n }],
        note: '"',
      },
      '{"id":9007199254740993,"price":0.10,"rest":[{"a":2,"b":null,"c":10}],"note":"\\""}',
    ],
    [{ id: 1, price: -1.5e-7 }, '{"id":1,"price":-1.5e-7}'],
  ])("are written without quotes: %o", (value, want) => {
    const text = schema.toJSON(Amounts$, value as never, schema.exactText);
    expect(text).toBe(want);
  });

  it.each(["", "1,5", "0x1", "01", "NaN", "1 ", NaN, {}, null])("are not written for %j", (price) => {
    expect(() => schema.toJSON(Amounts$, { id: 1n, price }, schema.exactText)).toThrow("price: expected number");
  });

  it("go both ways in a call", async () => {
    const echo: Any = {
      ...ping,
      method: "POST",
      request: Amounts$,
      body: jsonBody({ write: exactText }),
      responses: { 200: json(Amounts$, { digitsOf }) },
    };
    const text = '{"id":9007199254740993,"price":0.10}';
    const headers = { "content-type": "application/json" };
    const { client, sent } = recorded([new Response(text, { headers })]);
    const value = { id: 9007199254740993n, price: "0.10" };
    expect(await call(client, echo, value)).toEqual({ ok: true, value });
    expect(sent[0]?.body).toBe(text);
  });

  it("go into parameters as text", () => {
    const shape = {
      object: { id: schema.bigint, prices: { list: schema.decimal } },
    };
    const wire = schema.toWire(shape, { id: 2n ** 64n, prices: ["0.10"] });
    expect(pairs("id", "prices")(wire as never)).toEqual(["id=18446744073709551616", "prices=0.10"]);
  });

  it("of a long text are found without running out of stack", () => {
    const long = "x\\\\".repeat(1_000_000);
    const { digits } = digitsOf(`{"a":"${long}","b":9007199254740993}`);
    expect(digits(["b"])).toBe("9007199254740993");
  });

  it("stand beside all that JSON holds", () => {
    const wire = {
      d: new Date(0),
      u: undefined,
      b: new Uint8Array([1]),
      l: [undefined, true],
    };
    expect(exactText(wire)).toBe('{"d":"1970-01-01T00:00:00.000Z","b":"AQ==","l":[null,true]}');
  });
});

describe("bytes in JSON", () => {
  const upload = (body: Any["body"]): Any => ({
    ...ping,
    method: "POST",
    request: schema.schema("any"),
    body: body!,
    responses: { 200: json(schema.schema("any")) },
  });
  it.each<[string, unknown]>([
    ["a Blob", new Blob(["a"])],
    ["an ArrayBuffer", new ArrayBuffer(1)],
    ["a stream", new Blob(["a"]).stream()],
  ])("are refused in %s", async (_name, file) => {
    for (const body of [jsonBody(), jsonBody({ write: exactText }), multipartBody()]) {
      const { client, sent } = recorded([answer(1)]);
      const { error } = await call(client, upload(body), { part: { file } });
      expect(String(error)).toMatch(
        /^SDKValidationError: Input cannot be JSON: (file: )?JSON holds bytes only of a Uint8Array, not of a Blob, ArrayBuffer or stream$/,
      );
      expect(sent).toEqual([]);
    }
  });
});
