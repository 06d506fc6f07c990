export * from "../runtime/checks.js";
