export * from "../runtime/logger.js";
