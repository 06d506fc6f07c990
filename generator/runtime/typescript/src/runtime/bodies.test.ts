import { describe, expect, it } from "vitest";
import { client } from "../../test/api.js";
import { sendJSON, serve } from "../../test/server.js";
import { formBody, linesBody, multipartBody, octetsBody, rangeBody, textBody, type Body } from "./bodies.js";
import { SentFile } from "./bodies/files.js";
import { call } from "./calls/call.js";
import { deepObject, joined, spaceDelimited } from "./parameters/styles.js";
import { json as readJSON } from "./responses.js";
import { bytes as bytesShape, schema, type Schema } from "./schema.js";

const bytes = new TextEncoder().encode("bytes");
const stream = () => new Blob(["a", "b"]).stream();

/** What a server gets, boundaries replaced. */
async function received(body: Body, request: unknown, shape: Schema<any> = schema("any")) {
  const server = await serve((_req, res) => sendJSON(res, true));
  try {
    const operation = {
      id: "send",
      method: "POST",
      path: "/",
      request: shape,
      body,
      responses: { 200: readJSON(schema("any")) },
    };
    const result = await call(client({ serverURL: server.url }), operation, request);
    if (!result.ok) return String(result.error);
    const { headers, body: sent } = server.requests[0]!;
    const type = String(headers["content-type"]);
    const boundary = /boundary=(.*)$/.exec(type)?.[1] ?? "\0";
    return `${type}\n${sent.replaceAll("\r\n", "\n")}`.replaceAll(boundary, "X").trim();
  } finally {
    await server.close();
  }
}

const part = (head: string, body: string) => `--X\nContent-Disposition: form-data; ${head}\n\n${body}\n`;
const file = (name: string, fileName: string, type: string, body: string) =>
  part(`name="${name}"; filename="${fileName}"\nContent-Type: ${type}`, body);
const json = (name: string, body: string) => part(`name="${name}"\nContent-Type: application/json`, body);
const multipart = (...parts: string[]) => `multipart/form-data; boundary=X\n${parts.join("")}--X--`;

describe("a body", () => {
  const urlencoded = "application/x-www-form-urlencoded\n";
  const some = multipartBody({
    required: true,
    encoding: {
      meta: "application/json",
      picture: "image/png",
    },
  });
  it.each<[string, Body, unknown, string]>([
    ["text", textBody(), "hé", "text/plain\nhÃ©"],
    ["bytes", octetsBody(), bytes, "application/octet-stream\nbytes"],
    [
      "a blob, of the declared type",
      octetsBody({ mediaType: "image/png" }),
      new Blob(["b"], { type: "image/gif" }),
      "image/png\nb",
    ],
    ["a stream", octetsBody(), stream(), "application/octet-stream\nab"],
    [
      "a named file",
      octetsBody(),
      new SentFile({ fileName: "a.txt", content: stream() }),
      "application/octet-stream\nab",
    ],
    [
      "a form",
      formBody(),
      { a: "x y&", b: [1, 2], c: null, d: { e: 1 } },
      `${urlencoded}a=x+y%26&b=1&b=2&d=%7B%22e%22%3A1%7D`,
    ],
    [
      "a form with encodings",
      formBody({
        required: true,
        encoding: {
          a: { style: deepObject },
          b: { style: joined },
          c: { contentType: "application/json" },
        },
      }),
      { a: { x: 1 }, b: [1, 2], c: [1] },
      `${urlencoded}a%5Bx%5D=1&b=1,2&c=%5B1%5D`,
    ],
    [
      "parts of text",
      multipartBody(),
      { a: "x", b: [1, true], c: undefined, d: { e: 1 } },
      multipart(part('name="a"', "x"), part('name="b"', "1"), part('name="b"', "true"), json("d", '{"e":1}')),
    ],
    [
      "parts with types",
      some,
      { meta: { a: 1 }, picture: bytes },
      multipart(json("meta", '{"a":1}'), file("picture", "blob", "image/png", "bytes")),
    ],
    [
      "a File",
      multipartBody(),
      { f: new File(["x"], "x.txt", { type: "text/x" }) },
      multipart(file("f", "x.txt", "text/x", "x")),
    ],
    ["a Blob", multipartBody(), { f: new Blob(["x"]) }, multipart(file("f", "blob", "application/octet-stream", "x"))],
    [
      "several named files",
      multipartBody(),
      {
        f: [
          new SentFile({ fileName: "1.bin", content: bytes }),
          new SentFile({ fileName: "2.bin", content: stream() }),
        ],
      },
      multipart(
        file("f", "1.bin", "application/octet-stream", "bytes"),
        file("f", "2.bin", "application/octet-stream", "ab"),
      ),
    ],
    [
      "files of several types, each with its own",
      multipartBody({ required: true, encoding: { f: "image/png, image/jpeg", g: { contentType: "image/*" } } }),
      {
        f: [new Blob(["x"], { type: "image/jpeg" }), bytes],
        g: new SentFile({ fileName: "g", content: bytes, contentType: "image/gif" }),
      },
      multipart(
        file("f", "blob", "image/jpeg", "x"),
        file("f", "blob", "image/png", "bytes"),
        file("g", "g", "image/gif", "bytes"),
      ),
    ],
    [
      "parts in styles, and with headers",
      multipartBody({
        required: true,
        encoding: {
          a: { style: joined },
          b: { style: deepObject },
          c: { style: spaceDelimited },
          d: { contentType: "text/csv", headers: { "X-D": "1\r\n2" } },
        },
      }),
      {
        a: ["x", "y&"],
        b: { c: 1 },
        c: ["x", "y"],
        d: "z",
        e: new SentFile({ fileName: 'a"\r\n.txt', content: "é", headers: { "X-E": "1" } }),
      },
      multipart(
        part('name="a"', "x,y&"),
        part('name="b[c]"', "1"),
        part('name="c"', "x y"),
        part('name="d"\nContent-Type: text/csv\nX-D: 1 2', "z"),
        file("e", "a%22%0D%0A.txt", "application/octet-stream\nX-E: 1", "Ã©"),
      ),
    ],
    [
      "parts of another kind",
      multipartBody({ mediaType: "multipart/mixed; a=b" }),
      ["x", { y: 1 }, new File(["z"], "z.txt", { type: "text/z" })],
      'multipart/mixed; a=b; boundary=X\n--X\n\nx\n--X\nContent-Type: application/json\n\n{"y":1}\n' +
        '--X\nContent-Disposition: attachment; filename="z.txt"\nContent-Type: text/z\n\nz\n--X--',
    ],
    ["an empty form of parts", multipartBody(), {}, "multipart/form-data; boundary=X\n--X--"],
    [
      "a form with a text that is no JSON",
      formBody({ required: true, encoding: { a: { contentType: "text/plain" } } }),
      { a: "x" },
      `${urlencoded}a=x`,
    ],
    ["lines", linesBody(), [{ a: 1 }, "b"], 'application/jsonl\n{"a":1}\n"b"'],
    [
      "a sequence of JSON texts",
      linesBody({ mediaType: "application/json-seq" }),
      [1, 2],
      "application/json-seq\n\x1e1\n\x1e2",
    ],
    ["any type: a file of its own", rangeBody(), new Blob(["x"], { type: "image/png" }), "image/png\nx"],
    ["any type: bytes", rangeBody(), bytes, "application/octet-stream\nbytes"],
    ["any type: a text", rangeBody(), "x", "text/plain\nx"],
    ["any type: a value", rangeBody(), { a: 1 }, 'application/json\n{"a":1}'],
    [
      "any image",
      rangeBody({ mediaType: "image/*" }),
      new SentFile({ fileName: "x", content: bytes, contentType: "image/gif" }),
      "image/gif\nbytes",
    ],
    ["any image: bytes", rangeBody({ mediaType: "image/*" }), bytes, "application/octet-stream\nbytes"],
    ["any image: a text", rangeBody({ mediaType: "image/*" }), "<svg/>", "application/octet-stream\n<svg/>"],
    ["any text", rangeBody({ mediaType: "text/*" }), "x", "text/plain\nx"],
  ])("of %s", async (_name, body, request, want) => {
    expect(await received(body, request)).toBe(want);
  });
});

it("has a file only where the schema has bytes", async () => {
  const named = { fileName: "a.txt", content: "x" };
  const shape = schema<any>({
    object: { file: bytesShape, data: { object: { fileName: "string", content: "string" } }, other: "any" },
  });
  const text = await received(multipartBody(), { file: named, data: named, other: named }, shape);
  const data = '{"fileName":"a.txt","content":"x"}';
  expect(text).toBe(
    multipart(file("file", "a.txt", "application/octet-stream", "x"), json("data", data), json("other", data)),
  );
});
