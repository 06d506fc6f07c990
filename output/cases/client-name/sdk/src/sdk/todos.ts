import { todosList } from "../funcs/todosList.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Todo } from "../models/components/todo.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Todos extends ClientSDK {
  list(options?: RequestOptions): ResponsePromise<Array<Todo>> {
    return responsePromise(unwrapAsync, todosList(this, options));
  }
}
