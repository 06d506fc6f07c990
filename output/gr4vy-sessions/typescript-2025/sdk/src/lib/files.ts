export * from "../runtime/files.js";
