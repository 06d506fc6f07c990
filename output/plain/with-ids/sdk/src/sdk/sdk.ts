import { ClientSDK } from "../lib/sdks.js";
import { Pets } from "./pets.js";
import { Store } from "./store.js";

export class Shop extends ClientSDK {
  private _pets?: Pets;
  private _store?: Store;

  get pets(): Pets {
    return (this._pets ??= new Pets(this._options));
  }

  get store(): Store {
    return (this._store ??= new Store(this._options));
  }
}
