import { noMembers, type Body } from "./body.js";

/** A body that no members can be added to, even where it is absent. */
export function opaque(body: Body): Body {
  return {
    ...body,
    async write(wire, _shared, own) {
      if (own) throw noMembers();
      return body.write(wire);
    },
  };
}
