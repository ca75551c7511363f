/** Results as the services of a site give them, for benchmarks of the store: repeatable, and as varied as real ones. */
import type { Parameters } from "#model/sentence.ts";
import type { ResultState } from "#model/result.ts";

export interface Made {
  readonly state: ResultState;
  readonly code: string;
  readonly parameters: Parameters;
  readonly measurements: Record<string, number>;
}

/** Repeatable chance. Source: the linear congruential generator of Numerical Recipes. */
export function chance(seed: number): () => number {
  let value = seed;
  return () => (value = (Math.imul(value, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** A result as a service of a site gives it: pings, connections, counters; one of two hundred is a failure. */
export function makeResult(service: number, second: number, random: () => number): Made {
  if (random() < 0.005) return { state: "critical", code: "timeout", parameters: { afterMs: 5000 }, measurements: {} };
  const noise = random() + random();
  const kinds: Made["measurements"][] = [
    { rttMs: 0.3 + (service % 50) + noise, lossPercent: 0 },
    { connectMs: 2 + (service % 9) + noise * 3 },
    { value: 5e6 * (service % 97) + 1e5 * noise },
    { usedPercent: 20 + (service % 60) + second / 1e4 + noise / 50, usedBytes: 2 ** 36 + service * 4096 * second },
  ];
  return { state: "ok", code: "answered", parameters: {}, measurements: kinds[service % kinds.length] ?? {} };
}
