export * from "./downloadphoto.js";
export * from "./followorder.js";
export * from "./getpet.js";
export * from "./listpets.js";
export * from "./placeorder.js";
export * from "./removepet.js";
export * from "./uploadphoto.js";
