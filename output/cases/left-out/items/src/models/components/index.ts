export * from "./item.js";
export * from "./kind.js";
export * from "./security.js";
export * from "./state.js";
