export * from "../runtime/response-promise.js";
