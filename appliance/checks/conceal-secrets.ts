/** Keeps what must stay secret out of an observation: a stranger's server may send back what it was told. */
import type { Observation } from "#model/result.ts";
import type { Parameters } from "#model/sentence.ts";

const CONCEALED = "***";
/** A text cut in the middle of a secret may end with so much of it; shorter beginnings say nothing. */
const SHORTEST_BEGINNING = 3;

/** The observation with every secret, also one that is cut off at the end of a text, replaced by `***`. */
export function concealSecrets<Seen extends Observation<string, never>>(
  observation: Seen,
  secrets: readonly (string | undefined)[],
): Seen {
  const known = secrets.filter((secret) => secret !== undefined && secret !== "") as string[];
  const { parameters, detail } = observation;
  if (known.length === 0 || (parameters === undefined && detail === undefined)) return observation;
  return {
    ...observation,
    ...(parameters !== undefined && { parameters: concealIn(parameters, known) }),
    ...(detail !== undefined && { detail: conceal(detail, known) }),
  };
}

function concealIn(parameters: Parameters, secrets: readonly string[]): Parameters {
  const entries = Object.entries(parameters).map(([name, value]): [string, Parameters[string]] => {
    if (typeof value === "string") return [name, conceal(value, secrets)];
    return [name, Array.isArray(value) ? value.map((entry) => conceal(entry, secrets)) : value];
  });
  return Object.fromEntries(entries);
}

function conceal(text: string, secrets: readonly string[]): string {
  // What is shown of a stranger's words has lost its control characters and comes as Latin-1 (`shown`).
  const forms = secrets.flatMap((secret) => [secret, Buffer.from(secret).toString("latin1"), secret.trim()]);
  return forms.filter((form) => form !== "").reduce(concealOne, text);
}

function concealOne(text: string, secret: string): string {
  const whole = text.replaceAll(secret, CONCEALED);
  for (let length = Math.min(secret.length - 1, whole.length); length >= SHORTEST_BEGINNING; length--) {
    if (whole.endsWith(secret.slice(0, length))) return whole.slice(0, -length) + CONCEALED;
  }
  return whole;
}
