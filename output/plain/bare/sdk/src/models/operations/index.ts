export * from "./deletepetspetid.js";
export * from "./getpets.js";
export * from "./getpetspetid.js";
export * from "./getpetspetidtoys.js";
export * from "./patchpetspetid.js";
