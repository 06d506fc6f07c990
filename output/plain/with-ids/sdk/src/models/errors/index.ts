export * from "./apierror.js";
export * from "./failures.js";
export * from "./httpclienterrors.js";
export * from "./problem.js";
export * from "./responsevalidationerror.js";
export * from "./sdkvalidationerror.js";
export * from "./shoperror.js";
