import { ClientSDK } from "../lib/sdks.js";
import { Logs } from "./logs.js";

export class Case extends ClientSDK {
  private _logs?: Logs;

  get logs(): Logs {
    return (this._logs ??= new Logs(this._options));
  }
}
