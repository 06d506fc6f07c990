export * from "./lib/config.js";
export * from "./sdk/sdk.js";
