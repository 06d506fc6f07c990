import { ClientSDK } from "./lib/sdks.js";

/**
 * The client that the standalone functions of `funcs/` take, as small as possible,
 * so that a bundle holds only the operations that are used.
 */
export class CaseCore extends ClientSDK {}
