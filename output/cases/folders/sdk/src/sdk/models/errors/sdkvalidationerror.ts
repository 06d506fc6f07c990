export * from "../../../models/errors/sdkvalidationerror.js";
