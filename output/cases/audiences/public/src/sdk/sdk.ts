import { ClientSDK } from "../lib/sdks.js";
import { Orders } from "./orders.js";

export class Case extends ClientSDK {
  private _orders?: Orders;

  get orders(): Orders {
    return (this._orders ??= new Orders(this._options));
  }
}
