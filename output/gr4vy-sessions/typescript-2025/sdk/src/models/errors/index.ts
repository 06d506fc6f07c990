export * from "./failures.js";
export * from "./gr4vyerror.js";
export * from "./httpclienterrors.js";
export * from "./notfounderror.js";
export * from "./responsevalidationerror.js";
export * from "./sdkerror.js";
export * from "./sdkvalidationerror.js";
