export * from "./lib/config.js";
export * from "./sdk/sdk.js";
export { Gr4vy as default } from "./sdk/sdk.js";
