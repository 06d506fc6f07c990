import { ClientSDK } from "../lib/sdks.js";
import { Pets } from "./pets.js";
import { ScimUsers } from "./scimusers.js";

export class Case extends ClientSDK {
  private _pets?: Pets;
  private _scimUsers?: ScimUsers;

  get pets(): Pets {
    return (this._pets ??= new Pets(this._options));
  }

  get scimUsers(): ScimUsers {
    return (this._scimUsers ??= new ScimUsers(this._options));
  }
}
