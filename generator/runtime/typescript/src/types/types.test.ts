import { describe, expect, it } from "vitest";
import { APIPromise, type APICall } from "./async.js";
import { ERR, OK, unwrap, unwrapAsync } from "./fp.js";
import { isBlobLike, RFCDate, startCountingUnrecognized, unrecognized } from "./index.js";
import { haltIterator } from "./operations.js";
import { isReadableStream } from "./streams.js";

describe("RFCDate", () => {
  it.each<[string | Date, string]>([
    ["2024-03-05", "2024-03-05"],
    [new Date(2024, 2, 5), "2024-03-05"],
    [new Date(2024, 2, 5, 23, 59, 59), "2024-03-05"],
    [new Date("2024-03-05"), "2024-03-05"],
  ])("of %s is %s", (given, want) => {
    expect(String(new RFCDate(given))).toBe(want);
    expect(JSON.stringify({ day: new RFCDate(given) })).toBe(`{"day":"${want}"}`);
  });

  it.each(["", "2024-3-5", "2024-13-01", "2024-02-30", "2024-03-05T00:00:00Z", new Date(NaN)])(
    "refuses %s",
    (given) => {
      expect(() => new RFCDate(given)).toThrow(RangeError);
    },
  );

  it("knows today", () => {
    const now = new Date();
    expect(RFCDate.today()).toEqual(new RFCDate(new Date(now.getFullYear(), now.getMonth(), now.getDate())));
  });

  it("compares by day", () => {
    const [first, same, later] = ["2024-03-05", "2024-03-05", "2024-10-01"].map((day) => new RFCDate(day));
    expect(first).toEqual(same);
    expect(first).not.toEqual(later);
    expect([first! < later!, first! > later!, first! <= same!]).toEqual([true, false, true]);
    expect([first!.valueOf() === same!.valueOf(), +later! - +first!]).toEqual([true, 210 * 86_400_000]);
  });

  it("is its text in texts, and in a structured clone", () => {
    const day = new RFCDate("2024-03-05");
    expect([`${day}`, "on " + day, String(day)]).toEqual(["2024-03-05", "on 2024-03-05", "2024-03-05"]);
    expect(structuredClone(day)).toEqual({ day: "2024-03-05" });
  });
});

it("APIPromise is a promise that can be inspected", async () => {
  const call: APICall = { status: "invalid" };
  const settled: [number, APICall] = [1, call];
  const promise = new APIPromise(Promise.resolve(settled));
  expect(await promise).toBe(1);
  expect(await promise.then((one) => one + 1)).toBe(2);
  expect(await promise.finally(() => {})).toBe(1);
  const inspected: [number, APICall] = await promise.$inspect();
  expect(inspected).toEqual([1, { status: "invalid" }]);
  expect(Object.prototype.toString.call(promise)).toBe("[object APIPromise]");
});

it("APIPromise passes on a rejection", async () => {
  const promise = new APIPromise<number>(Promise.reject(new Error("no")) as Promise<[number, APICall]>);
  expect(await promise.catch(String)).toBe("Error: no");
  // As with any promise, handlers may ask for the error that they expect.
  expect(await promise.catch((error: Error) => error.message)).toBe("no");
  expect(await promise.then(String, (error: Error) => error.message)).toBe("no");
});

it("results are unwrapped to values or thrown errors", async () => {
  expect(unwrap(OK(1))).toBe(1);
  expect(() => unwrap(ERR(new Error("no")))).toThrow("no");
  await expect(unwrapAsync(Promise.resolve(ERR(new Error("no"))))).rejects.toThrow("no");
});

it("a halted page has no successor", async () => {
  const page = haltIterator({ a: 1 });
  expect(page.next()).toBeNull();
  const seen: number[] = [];
  for await (const { a } of page) seen.push(a);
  expect(seen).toEqual([1]);
});

it("unrecognized values are counted", () => {
  const outer = startCountingUnrecognized();
  unrecognized("a");
  const inner = startCountingUnrecognized();
  unrecognized("b");
  unrecognized("c");
  expect(inner.end(1)).toBe(2);
  expect(outer.end()).toBe(2);
});

it.each<[unknown, boolean, boolean]>([
  [new Blob([]), true, false],
  [new File([], "a"), true, false],
  [{ [Symbol.toStringTag]: "File", stream() {} }, true, false],
  [new Blob([]).stream(), false, true],
  [null, false, false],
  ["Blob", false, false],
])("%o is a blob: %s, a stream: %s", (given, blob, stream) => {
  expect(isBlobLike(given)).toBe(blob);
  expect(isReadableStream(given)).toBe(stream);
});
