import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { PetShopError } from "./petshoperror.js";

export type NotFoundData = { message: string; resource?: string | undefined };

export class NotFound extends PetShopError {
  declare resource?: string | undefined;
  /** The body of the response. */
  declare data$: NotFoundData;

  constructor(err: NotFoundData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "NotFound", err);
  }
}

export const NotFoundData$: schema.Schema<NotFoundData> = /* @__PURE__ */ schema.openObject({
  message: "string",
  "resource?": "string",
});
