/** The pattern of one of some words, or of several with commas, as lists are asked for: `?state=open,suspended`. */
export function someOf(words: readonly string[]): string {
  return `^(${words.join("|")})(,(${words.join("|")}))*$`;
}
