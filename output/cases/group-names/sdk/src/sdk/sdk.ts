import { ClientSDK } from "../lib/sdks.js";
import { Cart } from "./cart.js";
import { KV } from "./kv.js";
import { PaymentMethods } from "./paymentmethods.js";
import { Pets } from "./pets.js";
import { Users } from "./users.js";

export class Case extends ClientSDK {
  private _kv?: KV;
  private _pets?: Pets;
  private _cart?: Cart;
  private _paymentMethods?: PaymentMethods;
  private _users?: Users;

  get kv(): KV {
    return (this._kv ??= new KV(this._options));
  }

  get pets(): Pets {
    return (this._pets ??= new Pets(this._options));
  }

  get cart(): Cart {
    return (this._cart ??= new Cart(this._options));
  }

  get paymentMethods(): PaymentMethods {
    return (this._paymentMethods ??= new PaymentMethods(this._options));
  }

  get users(): Users {
    return (this._users ??= new Users(this._options));
  }
}
