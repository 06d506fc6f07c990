import { todosList } from "../funcs/todosList.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Todo } from "../models/components/todo.js";
import { unwrapAsync } from "../types/fp.js";

export class Todos extends ClientSDK {
  async list(options?: RequestOptions): Promise<Array<Todo>> {
    return unwrapAsync(todosList(this, options));
  }
}
