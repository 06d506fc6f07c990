import { ClientSDK } from "../lib/sdks.js";
import { Audio } from "./audio.js";
import { Voices } from "./voices.js";

export class Speech extends ClientSDK {
  private _audio?: Audio;
  private _voices?: Voices;

  get audio(): Audio {
    return (this._audio ??= new Audio(this._options));
  }

  get voices(): Voices {
    return (this._voices ??= new Voices(this._options));
  }
}
