import { ClientSDK } from "../lib/sdks.js";
import { Animals } from "./animals.js";
import { Keepers } from "./keepers.js";

export class Zoo extends ClientSDK {
  private _animals?: Animals;
  private _keepers?: Keepers;

  get animals(): Animals {
    return (this._animals ??= new Animals(this._options));
  }

  get keepers(): Keepers {
    return (this._keepers ??= new Keepers(this._options));
  }
}
