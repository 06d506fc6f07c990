import type { ZooCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, json } from "../lib/api.js";
import { schema } from "../lib/schema.js";
import { type Animal, Animal$ } from "../models/components/animal.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function keepersRotaListAnimals(
  client: ZooCore,
  options?: RequestOptions,
): APIPromise<Result<Array<Animal>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Array<Animal> }> = {
  id: "listAnimals",
  method: "GET",
  path: "/animals",
  responses: { 200: json(schema<Array<Animal>>({ list: Animal$ })) },
};
