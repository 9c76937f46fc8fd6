/** Whether a number has the form of a Swedish one; others are not checked, since each register has its own rules. */
export function isSwedishForm(number: string): boolean {
  return /^\d{6}-\d{4}$/.test(number);
}

/** The number of digits, if a number is written as a Swedish one but has too few or too many of them. */
export function wrongLength(number: string, country: string | undefined): number | undefined {
  const digits = number.replace(/\D/g, "").length;
  // The hyphen after six digits is only Sweden's; without it, the address says which register it is.
  const isSwedish = /^\d{6}-\d*$/.test(number) || (country === "SE" && /^[\d -]+$/.test(number));
  return isSwedish && digits !== 10 && digits !== 12 ? digits : undefined;
}

/** The last digit that the first nine of an organisation or personal number call for (Luhn, modulus 10). */
export function checkDigit(number: string): number {
  const digits = number.replace(/\D/g, "").slice(0, 9);
  let sum = 0;
  for (const [index, digit] of [...digits].entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return (10 - (sum % 10)) % 10;
}
