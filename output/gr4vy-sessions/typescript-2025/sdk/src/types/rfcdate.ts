/** A calendar day such as 2024-03-05, without time or time zone. */
export class RFCDate {
  readonly #day: string;

  /** Takes `YYYY-MM-DD`, or a Date whose day in UTC is meant; throws RangeError for anything else. */
  constructor(date: Date | string) {
    const day = typeof date === "string" ? date : date.toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
      throw new RangeError(`a date must be in the format YYYY-MM-DD, not ${JSON.stringify(date)}`);
    }
    this.#day = day;
  }

  /** The current day in UTC. */
  static today(): RFCDate {
    return new RFCDate(new Date());
  }

  toJSON(): string {
    return this.#day;
  }

  toString(): string {
    return this.#day;
  }
}
