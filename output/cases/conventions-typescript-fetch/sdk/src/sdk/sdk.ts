import { ClientSDK } from "../lib/sdks.js";
import { PetsApi } from "./PetsApi.js";
import { SCIMUsersApi } from "./SCIMUsersApi.js";

export class Case extends ClientSDK {
  private _pets?: PetsApi;
  private _scimUsers?: SCIMUsersApi;

  get pets(): PetsApi {
    return (this._pets ??= new PetsApi(this._options));
  }

  get scimUsers(): SCIMUsersApi {
    return (this._scimUsers ??= new SCIMUsersApi(this._options));
  }
}
