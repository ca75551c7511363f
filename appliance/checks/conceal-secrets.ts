/** Keeps what must stay secret out of an observation: a stranger's server may send back what it was told. */
import { longestFirst, secretForms } from "#lib/secret-forms.ts";
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
  const { parameters, detail, measurements, units } = observation;
  if (known.length === 0) return observation;
  return {
    ...observation,
    ...(measurements !== undefined && { measurements: concealNames(measurements, known) }),
    ...(units !== undefined && { units: concealNames(units, known) }),
    ...(parameters !== undefined && { parameters: concealIn(parameters, known) }),
    ...(detail !== undefined && { detail: concealText(detail, known) }),
  };
}

/** Plugins and exporters make up the names of measurements. */
function concealNames<T>(named: Readonly<Record<string, T>>, secrets: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [concealText(name, secrets), value]));
}

function concealIn(parameters: Parameters, secrets: readonly string[]): Parameters {
  const entries = Object.entries(parameters).map(([name, value]): [string, Parameters[string]] => {
    if (typeof value === "string") return [name, concealText(value, secrets)];
    return [name, Array.isArray(value) ? value.map((entry) => concealText(entry, secrets)) : value];
  });
  return Object.fromEntries(entries);
}

/** A text with every secret replaced, in the forms in which others may write it. */
export function concealText(text: string, secrets: readonly string[]): string {
  // What is shown of a stranger's words has lost its control characters and comes as Latin-1 (`shown`).
  const forms = secrets.flatMap((secret) => [
    ...secretForms(secret),
    Buffer.from(secret).toString("latin1"),
    secret.trim(),
  ]);
  return longestFirst(forms.filter((form) => form !== "")).reduce(concealOne, text);
}

function concealOne(text: string, secret: string): string {
  const whole = text.replaceAll(secret, CONCEALED);
  for (let length = Math.min(secret.length - 1, whole.length); length >= SHORTEST_BEGINNING; length--) {
    if (whole.endsWith(secret.slice(0, length))) return whole.slice(0, -length) + CONCEALED;
  }
  return whole;
}
