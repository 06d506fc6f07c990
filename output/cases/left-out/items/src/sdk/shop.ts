import { ClientSDK } from "../lib/sdks.js";
import { Items } from "./items.js";

export class Shop extends ClientSDK {
  private _items?: Items;

  get items(): Items {
    return (this._items ??= new Items(this._options));
  }
}
