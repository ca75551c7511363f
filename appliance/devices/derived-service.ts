/** What the profile makes of a device's facts: services, before and after they have their ids. */
import type { NotWatched } from "#model/not-watched.ts";
import type { Sentence } from "#model/sentence.ts";
import type { ThresholdPair } from "#model/site.ts";

/** A service that follows from a fact. Plain JSON. */
export interface DerivedService {
  /** Stable across inspections: made of the thing's name, never of an index. */
  readonly id: string;
  /** What it is called, see `model/derived-name.ts`. */
  readonly naming: Sentence;
  readonly check: "device";
  readonly settings: Readonly<Record<string, unknown>>;
  readonly thresholds: Readonly<Record<string, ThresholdPair>>;
  /** Two inspections speak of the same thing exactly when part and label, or else part and alias, are the same. */
  readonly part: string;
  readonly label: string;
  readonly alias?: string;
  /** Why it is not watched unless the site asks for it. */
  readonly aside?: NotWatched;
}
export type Draft = Omit<DerivedService, "id">;
