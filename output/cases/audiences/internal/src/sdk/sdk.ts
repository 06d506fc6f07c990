import { ClientSDK } from "../lib/sdks.js";
import { Orders } from "./orders.js";
import { Reports } from "./reports.js";
import { Staff } from "./staff.js";

export class Case extends ClientSDK {
  private _orders?: Orders;
  private _reports?: Reports;
  private _staff?: Staff;

  get orders(): Orders {
    return (this._orders ??= new Orders(this._options));
  }

  get reports(): Reports {
    return (this._reports ??= new Reports(this._options));
  }

  get staff(): Staff {
    return (this._staff ??= new Staff(this._options));
  }
}
