export * from "./apierror.js";
export * from "./failures.js";
export * from "./httpclienterrors.js";
export * from "./invalid.js";
export * from "./notfound.js";
export * from "./petshoperror.js";
export * from "./responsevalidationerror.js";
export * from "./sdkvalidationerror.js";
