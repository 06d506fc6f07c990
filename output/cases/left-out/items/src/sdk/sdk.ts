import { ClientSDK } from "../lib/sdks.js";
import { Shop } from "./shop.js";

export class Case extends ClientSDK {
  private _shop?: Shop;

  get shop(): Shop {
    return (this._shop ??= new Shop(this._options));
  }
}
