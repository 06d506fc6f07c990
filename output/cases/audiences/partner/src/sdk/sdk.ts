import { ClientSDK } from "../lib/sdks.js";
import { Orders } from "./orders.js";
import { Reports } from "./reports.js";

export class Case extends ClientSDK {
  private _orders?: Orders;
  private _reports?: Reports;

  get orders(): Orders {
    return (this._orders ??= new Orders(this._options));
  }

  get reports(): Reports {
    return (this._reports ??= new Reports(this._options));
  }
}
