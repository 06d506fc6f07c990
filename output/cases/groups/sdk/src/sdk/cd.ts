import { ClientSDK } from "../lib/sdks.js";
import { EF } from "./ef.js";

export class CD extends ClientSDK {
  private _eF?: EF;

  get eF(): EF {
    return (this._eF ??= new EF(this._options));
  }
}
