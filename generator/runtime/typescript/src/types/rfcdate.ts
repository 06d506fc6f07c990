/**
 * A calendar day such as 2024-03-05, without time or time zone. It is its text wherever one is wanted, and days are
 * compared by `<` and `>`, or for equality by their texts.
 */
export class RFCDate {
  /** `YYYY-MM-DD` */
  readonly day: string;

  /**
   * Takes `YYYY-MM-DD`, or a Date, of which the day in the local time zone is meant: `new Date(2024, 2, 5)` is 5 March
   * everywhere. So is the UTC midnight `new Date("2024-03-05")`. Throws RangeError for anything else.
   */
  constructor(date: Date | string) {
    const day = typeof date === "string" ? date : dayOf(date);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isDay(day)) {
      throw new RangeError(`a date must be in the format YYYY-MM-DD, not ${JSON.stringify(date)}`);
    }
    this.day = day;
  }

  /** The current day in the local time zone. */
  static today(): RFCDate {
    return new RFCDate(new Date());
  }

  /** Midnight UTC of the day in milliseconds since 1970, by which days are compared. */
  valueOf(): number {
    return Date.parse(this.day);
  }

  toJSON(): string {
    return this.day;
  }

  toString(): string {
    return this.day;
  }

  [Symbol.toPrimitive](hint: string): string | number {
    return hint === "number" ? this.valueOf() : this.day;
  }
}

/** Whether the month has such a day: platforms take 30 February for 1 March. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}

/** The day of a Date in the local time zone; one at UTC midnight that is none here comes from a text without a zone. */
function dayOf(date: Date): string {
  if (date.getTime() % 86_400_000 === 0 && date.getHours() + date.getMinutes() > 0) {
    return date.toISOString().slice(0, 10);
  }
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
