import * as schema from "../../runtime/schema.js";
import { type Pet, Pet$ } from "../components/pet.js";

export type PostManyRequest = {
  id: string;
  a?: string | undefined;
  b?: string | undefined;
  c?: string | undefined;
  pet: Pet;
};

export const PostManyRequest$: schema.Schema<PostManyRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  "a?": "string",
  "b?": "string",
  "c?": "string",
  pet: { shape: Pet$, name: "Pet" },
});

export function postManyRequestToJSON(postManyRequest: PostManyRequest): string {
  return schema.toJSON<PostManyRequest>(PostManyRequest$, postManyRequest);
}
