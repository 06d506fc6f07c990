import { ClientSDK } from "../lib/sdks.js";
import { Todos } from "./todos.js";

export class TodoClient extends ClientSDK {
  private _todos?: Todos;

  get todos(): Todos {
    return (this._todos ??= new Todos(this._options));
  }
}
