export * from "./deletepet.js";
export * from "./getpet.js";
export * from "./listpets.js";
export * from "./listpettoys.js";
export * from "./updatepet.js";
