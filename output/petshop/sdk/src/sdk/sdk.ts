import { ClientSDK } from "../lib/sdks.js";
import { Orders } from "./orders.js";
import { Pets } from "./pets.js";
import { Photos } from "./photos.js";

export class PetShop extends ClientSDK {
  private _pets?: Pets;
  private _photos?: Photos;
  private _orders?: Orders;

  get pets(): Pets {
    return (this._pets ??= new Pets(this._options));
  }

  get photos(): Photos {
    return (this._photos ??= new Photos(this._options));
  }

  get orders(): Orders {
    return (this._orders ??= new Orders(this._options));
  }
}
