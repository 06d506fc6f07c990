export * from "../runtime/logged-bodies.js";
