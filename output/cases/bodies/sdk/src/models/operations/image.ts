import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type ImageRequest = {
  id: string;
  requestBody: any;
};

/** @internal */
export const ImageRequest$: Schema<ImageRequest> =
  /* @__PURE__ */ schema<ImageRequest>({
    object: {
      id: "string",
      requestBody: { field: "any", name: "RequestBody" },
    },
  });

export function imageRequestToJSON(imageRequest: ImageRequest): string {
  return toJSON(ImageRequest$, imageRequest);
}
