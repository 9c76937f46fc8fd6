/** Whether a number has the form of a Swedish one; others are not checked, since each register has its own rules. */
export function isSwedishForm(number: string): boolean {
  return /^\d{6}-\d{4}$/.test(number);
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
