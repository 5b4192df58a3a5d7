/** An amount in a currency, not rounded: only what prints it rounds. */
export type Money = { readonly amount: number; readonly currency: string };

/** Sums of a hundred and more stand without cents. */
const WHOLE_FROM = 100;

/** Money for people: `€12.40`, `€1,240`, and `<€0.01` for what is not nothing. A currency without a sign stands as its code. */
export function formatMoney({ amount, currency }: Money): string {
  const digits = Math.abs(amount) >= WHOLE_FROM ? 0 : 2;
  const print = (value: number): string =>
    new Intl.NumberFormat('en-GB', {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
  return amount > 0 && amount < 0.005 ? `<${print(0.01)}` : print(amount);
}
