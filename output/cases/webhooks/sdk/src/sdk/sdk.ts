import { ClientSDK } from "../lib/sdks.js";

export class Case extends ClientSDK {}
