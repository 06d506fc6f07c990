import { ClientSDK } from "../lib/sdks.js";
import { Pets } from "./pets.js";

export class Acme extends ClientSDK {
  private _pets?: Pets;

  get pets(): Pets {
    return (this._pets ??= new Pets(this._options));
  }
}
