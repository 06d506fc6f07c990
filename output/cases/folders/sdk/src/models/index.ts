export * from "./listpets.js";
export * from "./listpetsrequest.js";
export * from "./pet.js";
