import type { TodoClientCore } from "../core.js";
import { type Todo, Todo$ } from "../models/components/todo.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function todosList(
  client: TodoClientCore,
  options?: RequestOptions,
): APIPromise<Result<Array<Todo>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Array<Todo> }> = {
  id: "listTodos",
  method: "GET",
  path: "/todos",
  responses: { 200: json(schema<Array<Todo>>({ list: Todo$ })) },
};
