export * from "./getpet.js";
