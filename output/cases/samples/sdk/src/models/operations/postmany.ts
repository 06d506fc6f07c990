import * as schema from "../../lib/schema.js";
import { type Pet, Pet$ } from "../components/pet.js";

export type PostManyRequest = {
  id: string;
  a?: string | undefined;
  b?: string | undefined;
  c?: string | undefined;
  pet: Pet;
};

/** @internal */
export const PostManyRequest$: schema.Schema<PostManyRequest> =
  /* @__PURE__ */ schema.object({
    id: "string",
    a: { optional: "string" },
    b: { optional: "string" },
    c: { optional: "string" },
    pet: { field: Pet$, name: "Pet" },
  });

export function postManyRequestToJSON(
  postManyRequest: PostManyRequest,
): string {
  return schema.toJSON(PostManyRequest$, postManyRequest);
}
