export * from "./listitems.js";
