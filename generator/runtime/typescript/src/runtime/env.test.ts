import { afterEach, describe, expect, it, vi } from "vitest";
import { env, envOption, resetEnv } from "./env.js";

describe("the environment", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    resetEnv();
  });

  it.each<[string, string, string | undefined]>([
    ["RUNTIME", "bearerAuth", "1"],
    ["RUNTIME", "other", undefined],
  ])("gives %s %s: %s", (prefix, option, want) => {
    vi.stubEnv("RUNTIME_BEARER_AUTH", "1");
    expect(envOption(prefix, option)).toBe(want);
  });

  it("is read once", () => {
    vi.stubEnv("RUNTIME_ONCE", "1");
    expect(env("RUNTIME_ONCE")).toBe("1");
    vi.stubEnv("RUNTIME_ONCE", "2");
    expect(env("RUNTIME_ONCE")).toBe("1");
    resetEnv();
    expect(env("RUNTIME_ONCE")).toBe("2");
  });
});
