import { ClientSDK } from "../lib/sdks.js";
import { Keys } from "./keys.js";

export class Users extends ClientSDK {
  private _keys?: Keys;

  get keys(): Keys {
    return (this._keys ??= new Keys(this._options));
  }
}
