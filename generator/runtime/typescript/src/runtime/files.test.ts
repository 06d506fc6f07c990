import { expect, it } from "vitest";
import { bytesToBlob, getContentTypeFromFileName, readableStreamToArrayBuffer } from "./files.js";

it.each<[string, string | null]>([
  ["photo.png", "image/png"],
  ["archive.tar.GZ", "application/gzip"],
  [".json", "application/json"],
  ["json", null],
  ["a.constructor", null],
])("the media type of %s is %s", (name, want) => {
  expect(getContentTypeFromFileName(name)).toBe(want);
});

it("reads a stream to its end", async () => {
  const stream = new Blob(["ab", "c"]).stream();
  expect(new TextDecoder().decode(await readableStreamToArrayBuffer(stream))).toBe("abc");
});

it.each<[string, Parameters<typeof bytesToBlob>[0], string]>([
  ["a text", "abc", "text/csv"],
  ["bytes", new TextEncoder().encode("abc"), "text/csv"],
  ["a blob without a type", new Blob(["abc"]), "text/csv"],
  ["a blob with a type", new Blob(["abc"], { type: "image/png" }), "image/png"],
])("makes a blob of %s", async (_, content, type) => {
  const blob = bytesToBlob(content, "text/csv");
  expect([blob.type, await blob.text()]).toEqual([type, "abc"]);
});
