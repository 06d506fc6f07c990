import { ClientSDK } from "../lib/sdks.js";
import { PaymentServiceDefinitions } from "./paymentservicedefinitions.js";
import { PaymentServices } from "./paymentservices.js";

export class Gr4vy extends ClientSDK {
  private _paymentServices?: PaymentServices;
  private _paymentServiceDefinitions?: PaymentServiceDefinitions;

  get paymentServices(): PaymentServices {
    return (this._paymentServices ??= new PaymentServices(this._options));
  }

  get paymentServiceDefinitions(): PaymentServiceDefinitions {
    return (this._paymentServiceDefinitions ??= new PaymentServiceDefinitions(this._options));
  }
}
