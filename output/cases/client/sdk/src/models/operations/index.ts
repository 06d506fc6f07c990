export * from "./getpetrequest.js";
