export * from "../runtime/retries.js";
