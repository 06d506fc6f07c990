export * from "./pet.js";
export * from "./security.js";
