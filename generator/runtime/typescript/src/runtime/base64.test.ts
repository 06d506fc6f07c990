import { expect, it } from "vitest";
import {
  bytesFromBase64,
  bytesToBase64,
  stringFromBase64,
  stringFromBytes,
  stringToBase64,
  stringToBytes,
} from "./base64.js";

it.each<[string, readonly number[], string]>([
  ["", [], ""],
  ["Key", [75, 101, 121], "S2V5"],
  ["€", [226, 130, 172], "4oKs"],
])("%j is %j in UTF-8 and %j in base64", (text, bytes, base64) => {
  expect([...stringToBytes(text)]).toEqual(bytes);
  expect(stringFromBytes(Uint8Array.from(bytes))).toBe(text);
  expect(bytesToBase64(Uint8Array.from(bytes))).toBe(base64);
  expect([...bytesFromBase64(base64)]).toEqual(bytes);
  expect(stringToBase64(text)).toBe(base64);
  expect(stringFromBase64(base64)).toBe(text);
});

it("refuses what is not base64", () => {
  expect(() => stringFromBase64("%")).toThrow();
});
