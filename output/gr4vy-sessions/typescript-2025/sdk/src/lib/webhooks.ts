export * from "../runtime/webhooks.js";
