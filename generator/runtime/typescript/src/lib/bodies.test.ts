import { describe, expect, it } from "vitest";
import { client } from "../../test/api.js";
import { sendJSON, serve } from "../../test/server.js";
import { formBody, multipartBody, octetsBody, textBody, type Body } from "./bodies.js";
import { call } from "./call.js";
import { json } from "./responses.js";
import { schema } from "./schema.js";
import { deepObject, joined } from "./styles.js";

const bytes = new TextEncoder().encode("bytes");
const stream = () => new Blob(["a", "b"]).stream();

/** What a server gets, boundaries replaced. */
async function received(body: Body, request: unknown) {
  const server = await serve((_req, res) => sendJSON(res, true));
  try {
    const operation = {
      id: "send",
      method: "POST",
      path: "/",
      request: schema<unknown>("any"),
      body,
      responses: { 200: json(schema("any")) },
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
const multipart = (...parts: string[]) => `multipart/form-data; boundary=X\n${parts.join("")}--X--`;

describe("a body", () => {
  const urlencoded = "application/x-www-form-urlencoded\n";
  const some = multipartBody(undefined, undefined, true, {
    meta: "application/json",
    picture: "image/png",
  });
  it.each<[string, Body, unknown, string]>([
    ["text", textBody(), "hé", "text/plain\nhÃ©"],
    ["bytes", octetsBody(), bytes, "application/octet-stream\nbytes"],
    [
      "a blob, of the declared type",
      octetsBody(undefined, "image/png"),
      new Blob(["b"], { type: "image/gif" }),
      "image/png\nb",
    ],
    ["a stream", octetsBody(), stream(), "application/octet-stream\nab"],
    ["a named file", octetsBody(), { fileName: "a.txt", content: stream() }, "application/octet-stream\nab"],
    [
      "a form",
      formBody(),
      { a: "x y&", b: [1, 2], c: null, d: { e: 1 } },
      `${urlencoded}a=x+y%26&b=1&b=2&d=%7B%22e%22%3A1%7D`,
    ],
    [
      "a form with encodings",
      formBody(undefined, undefined, true, {
        a: { style: deepObject },
        b: { style: joined },
        c: { contentType: "application/json" },
      }),
      { a: { x: 1 }, b: [1, 2], c: [1] },
      `${urlencoded}a%5Bx%5D=1&b=1,2&c=%5B1%5D`,
    ],
    [
      "parts of text",
      multipartBody(),
      { a: "x", b: [1, true], c: undefined, d: { e: 1 } },
      multipart(part('name="a"', "x"), part('name="b"', "1"), part('name="b"', "true"), part('name="d"', '{"e":1}')),
    ],
    [
      "parts with types",
      some,
      { meta: { a: 1 }, picture: bytes },
      multipart(file("meta", "blob", "application/json", '{"a":1}'), file("picture", "blob", "image/png", "bytes")),
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
          { fileName: "1.bin", content: bytes },
          { fileName: "2.bin", content: stream() },
        ],
      },
      multipart(
        file("f", "1.bin", "application/octet-stream", "bytes"),
        file("f", "2.bin", "application/octet-stream", "ab"),
      ),
    ],
  ])("of %s", async (_name, body, request, want) => {
    expect(await received(body, request)).toBe(want);
  });
});
