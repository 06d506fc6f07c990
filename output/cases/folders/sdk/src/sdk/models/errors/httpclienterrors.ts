export * from "../../../models/errors/httpclienterrors.js";
