import { afterEach, describe, expect, it, vi } from "vitest";
import { RFCDate } from "../../types/rfcdate.js";
import { base64, base64url, date, dateTime } from "../schema.js";
import { convert } from "./codec.js";
import type { Conversion } from "./scalars.js";
import { instant, plainDate } from "./temporal.js";

/** A type of Temporal as far as the runtime knows it. */
const standIn = (type: string, form: RegExp) =>
  class {
    readonly [Symbol.toStringTag] = `Temporal.${type}`;
    constructor(readonly text: string) {}
    static from(text: string) {
      if (!form.test(text)) throw new RangeError(text);
      return new this(text);
    }
    equals(other: { text: string }) {
      return other.text === this.text;
    }
    toString() {
      return this.text;
    }
  };
const Temporal = {
  Instant: standIn("Instant", /T.*(Z|[+-]\d\d:\d\d)$/),
  PlainDate: standIn("PlainDate", /^\d{4}-(0\d|1[0-2])-\d\d$/),
};
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("values with a form of their own on the wire", () => {
  it.each<[string, Conversion, unknown, unknown, unknown?]>([
    ["a moment", dateTime, "2024-03-05T12:00:00.000Z", new Date("2024-03-05T12:00:00Z")],
    ["a day", date, "2024-03-05", new RFCDate("2024-03-05")],
    ["bytes", base64, "+/8=", new Uint8Array([251, 255])],
    ["bytes for URLs", base64url, "-_8", new Uint8Array([251, 255])],
    ["no bytes", base64, "", new Uint8Array()],
    ["an Instant", instant, "2024-03-05T12:00:00.123456789Z", new Temporal.Instant("2024-03-05T12:00:00.123456789Z")],
    ["a PlainDate", plainDate, "2024-03-05", new Temporal.PlainDate("2024-03-05")],
  ])("%s comes back as it went in", (_name, shape, wire, value) => {
    vi.stubGlobal("Temporal", Temporal);
    expect(convert(shape, wire)).toEqual({ value });
    expect(convert(shape, value, { encoding: true })).toEqual({ value: wire });
  });

  it("an Instant without offset is one of UTC", () => {
    vi.stubGlobal("Temporal", Temporal);
    expect(String(convert(instant, "2024-03-05T12:00:00").value)).toBe("2024-03-05T12:00:00Z");
  });

  it("a structured clone of a day is sent as the day", () => {
    expect(convert(date, structuredClone(new RFCDate("2024-03-05")), { encoding: true })).toEqual({
      value: "2024-03-05",
    });
  });

  it.each<[string, Conversion, unknown, string]>([
    ["a text", instant, "soon", "expected date-time, got string"],
    ["a number", instant, 1, "expected date-time, got number"],
    ["a month that there is not", plainDate, "2024-13-05", "expected date, got string"],
    ["a moment", plainDate, "2024-03-05T12:00:00Z", "expected date, got string"],
    ["what is not base64", base64, "*", "expected base64, got string"],
    ["a number", base64url, 1, "expected base64url, got number"],
  ])("refuses %s", (_name, shape, wire, message) => {
    vi.stubGlobal("Temporal", Temporal);
    expect(convert(shape, wire).issues).toEqual([{ path: [], message }]);
    expect(convert(shape, wire, { encoding: true }).issues).toEqual([{ path: [], message }]);
  });

  it("says what is missing on a platform without Temporal", () => {
    vi.stubGlobal("Temporal", undefined);
    expect(() => convert(instant, "2024-03-05T12:00:00Z")).toThrow("no Temporal: load a polyfill");
  });
});
