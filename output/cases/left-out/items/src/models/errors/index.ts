export * from "./apierror.js";
export * from "./caseerror.js";
export * from "./failures.js";
export * from "./httpclienterrors.js";
export * from "./missing.js";
export * from "./responsevalidationerror.js";
export * from "./sdkvalidationerror.js";
