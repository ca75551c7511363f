/** What making a key costs in tests: the least that is read. */
export const COST = { n: 2 ** 14, r: 8, p: 1 };
