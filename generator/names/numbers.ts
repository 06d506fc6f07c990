const small =
  `Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen
  Nineteen`.split(/\s+/u);

const tens = ['', '', 'Twenty', 'Thirty', 'Forty', 'Fifty', 'Sixty', 'Seventy', 'Eighty', 'Ninety'];

/** A number below a thousand in English words: 24 → `TwentyFour`, 422 → `FourHundredAndTwentyTwo`. */
function inWords(number: number): string {
  if (number < 20) return small[number] ?? '';
  if (number < 100) return `${tens[Math.floor(number / 10)] ?? ''}${number % 10 === 0 ? '' : inWords(number % 10)}`;
  const rest = number % 100;
  return `${inWords(Math.floor(number / 100))}Hundred${rest === 0 ? '' : `And${inWords(rest)}`}`;
}

/** A text whose first number is in words: `24h` → `TwentyFourh`. Longer numbers are read digit by digit, as zeros in front are. */
export function numberFirstInWords(text: string): string {
  return text.replace(/^[0-9]+/u, (digits) =>
    digits.length > 3 || /^0./u.test(digits)
      ? [...digits].map((digit) => inWords(Number(digit))).join('')
      : inWords(Number(digits)),
  );
}
