export * from "../../../models/errors/failures.js";
export * from "./acmeerror.js";
export * from "./apierror.js";
export * from "./httpclienterrors.js";
export * from "./problem.js";
export * from "./responsevalidationerror.js";
export * from "./sdkvalidationerror.js";
