import { todosList } from "../funcs/todosList.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Todo } from "../models/components/todo.js";
import { unwrapAsync } from "../types/fp.js";

export class Todos extends ClientSDK {
  list(options?: RequestOptions): ResponsePromise<Array<Todo>> {
    return responsePromise(unwrapAsync, todosList(this, options));
  }
}
