import { describe, expect, it } from "vitest";
import { answer, recorded } from "../../../test/api.js";
import { InvalidRequestError } from "../../models/errors/httpclienterrors.js";
import { choose, formBody, jsonBody, multipartBody, octetsBody, rangeBody } from "../bodies.js";
import { call } from "../calls/call.js";
import type { Operation } from "../calls/operation.js";
import { json } from "../responses.js";
import { bytes, object, schema } from "../schema.js";

const link = object<unknown>({ fileId: { shape: "string", name: "file_id" } });
const upload = object<unknown>({ file: bytes, "note?": "string" });
const form = object<unknown>({ "linkName?": { shape: "string", name: "link_name" } });

const operation: Operation = {
  id: "send",
  method: "POST",
  path: "/",
  request: link,
  responses: {},
  bodies: {
    "application/json": { body: jsonBody() },
    "application/x-www-form-urlencoded": { request: form, body: formBody() },
    "multipart/form-data": { request: upload, body: multipartBody() },
    "application/vnd.v2+json": { body: jsonBody({ mediaType: "application/vnd.v2+json" }) },
    "image/*": { request: schema(bytes), body: rangeBody({ mediaType: "image/*" }) },
    "application/pdf": { request: schema(bytes), body: octetsBody({ mediaType: "application/pdf" }) },
    "application/*+xml": { request: schema("any"), body: rangeBody({ mediaType: "application/*+xml" }) },
  },
};

const png = new Blob(["x"], { type: "image/png" });

describe("the body of several that is sent", () => {
  it.each<[string, unknown, string | undefined, string, string]>([
    ["fits best", { fileId: "1" }, undefined, "application/json", '{"file_id":"1"}'],
    ["says most of the value", { linkName: "1" }, undefined, "application/x-www-form-urlencoded", "link_name=1"],
    ["has room for a file", { file: png }, undefined, "multipart/form-data", 'filename="blob"'],
    ["fits without a file", { file: "x", note: "y" }, undefined, "multipart/form-data", 'name="note"'],
    ["is a file", png, undefined, "image/png", "x"],
    ["is asked for", { fileId: "1" }, "application/vnd.v2+json", "application/vnd.v2+json", '{"file_id":"1"}'],
    ["is asked for, the usual one", { fileId: "1" }, "application/json", "application/json", '{"file_id":"1"}'],
    ["is asked for, a file", png, "application/pdf", "application/pdf", "x"],
    ["is asked for, of a range", new Uint8Array([120]), "image/gif", "image/gif", "x"],
    ["is asked for, of a suffix", "<a/>", "application/a+xml", "application/a+xml", "<a/>"],
    ["is none", undefined, undefined, "", ""],
  ])("%s", async (_name, request, contentType, type, body) => {
    const { client, sent } = recorded([answer(1)]);
    const chosen = choose({ ...operation, responses: { 200: json(schema("any")) } }, request, { contentType });
    const result = await call(client, chosen, request);
    expect(result.error).toBeUndefined();
    expect(sent[0]?.headers["content-type"]?.replace(/;.*/, "") ?? "").toBe(type);
    expect(sent[0]?.body).toContain(body);
  });

  it.each<[string, string]>([
    ["another media type", "text/csv"],
    ["a range as it stands in none", "text/*"],
    ["what all objects have", "constructor"],
  ])("is refused where %s is asked for", async (_name, contentType) => {
    const { client, sent } = recorded([answer(1)]);
    const { error } = await call(client, choose(operation, { fileId: "1" }, { contentType }), { fileId: "1" });
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error?.message).toBe(
      "contentType must be one of application/json, application/x-www-form-urlencoded, multipart/form-data, " +
        "application/vnd.v2+json, image/*, application/pdf, application/*+xml",
    );
    expect(sent).toEqual([]);
  });
});
