/** Names of the machines that a job speaks of, as programs write them. */

/** Names of machines are compared without case; one with a domain is the one without. */
export function isSameMachine(a: string, b: string): boolean {
  const [one, other] = [a.trim().toLowerCase(), b.trim().toLowerCase()];
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return !short.includes(".") && long.startsWith(`${short}.`);
}
