export * from "../runtime/base64.js";
