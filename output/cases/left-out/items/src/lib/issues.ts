export * from "../runtime/issues.js";
