export * from "../runtime/http.js";
