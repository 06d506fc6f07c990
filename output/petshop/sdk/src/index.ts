export * from "./lib/config.js";
export * from "./sdk/sdk.js";
export * from "./webhooks.js";
