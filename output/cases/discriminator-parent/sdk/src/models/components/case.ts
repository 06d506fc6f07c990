import * as schema from "../../runtime/schema.js";
import { type Event, Event$ } from "./event.js";
import { type Fish, Fish$ } from "./fish.js";
import { type Pet, Pet$ } from "./pet.js";
import { type Shape, Shape$ } from "./shape.js";

export type Case = {
  pet?: Pet | undefined;
  pets?: Array<Pet> | undefined;
  fish?: Fish | null | undefined;
  shape?: Shape | undefined;
  event?: Event | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "pet?": Pet$,
  "pets?": { list: Pet$ },
  "fish?": { nullable: Fish$ },
  "shape?": Shape$,
  "event?": Event$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
