import { ClientSDK } from "../lib/sdks.js";
import { Rota } from "./rota.js";

export class Keepers extends ClientSDK {
  private _rota?: Rota;

  get rota(): Rota {
    return (this._rota ??= new Rota(this._options));
  }
}
