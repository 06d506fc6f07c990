import { ClientSDK } from "../lib/sdks.js";
import { CD } from "./cd.js";

export class AB extends ClientSDK {
  private _cD?: CD;

  get cD(): CD {
    return (this._cD ??= new CD(this._options));
  }
}
