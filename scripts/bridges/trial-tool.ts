/** A tool as the trial of the bridges needs it. */
export interface Seen {
  /** What it holds the box to be. */
  readonly presence: "online" | "silent" | "other";
  readonly isOpen: boolean;
  /** How many different events it has; undefined where it keeps states alone. */
  readonly events?: number;
}

export interface Tool {
  /** For the bridge. */
  readonly options: readonly string[];
  seen(): Promise<Seen>;
  start(): Promise<void>;
  stop(): Promise<void>;
}
