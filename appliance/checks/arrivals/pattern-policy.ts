/** How long what was recognised counts, and from how many on it is a warning or critical, where nobody says otherwise. */
import type { LogPattern } from "#model/log-patterns.ts";
import type { Thresholds } from "#model/config/checking.ts";

export interface PatternPolicy {
  /** A duration as the settings have it. */
  readonly expireAfter: string;
  readonly thresholds: Thresholds;
}

/** What has happened is worth to be seen for a while. */
const HAPPENED: PatternPolicy = { expireAfter: "1h", thresholds: { count: { warning: "0" } } };
/** What is so until it is said to be over; what is grave is critical. */
const LASTS: PatternPolicy = {
  expireAfter: "1d",
  thresholds: { count: { warning: "0" }, grave: { critical: "0" } },
};

export const PATTERN_POLICIES: Readonly<Record<LogPattern, PatternPolicy>> = {
  "config-changed": HAPPENED,
  "login-failures": { expireAfter: "15m", thresholds: { count: { warning: "4", critical: "19" } } },
  "disk-errors": LASTS,
  "storage-full": LASTS,
  "link-down": LASTS,
  "link-flaps": { expireAfter: "10m", thresholds: { count: { warning: "3", critical: "19" } } },
  loops: { expireAfter: "15m", thresholds: { count: { warning: "0", critical: "19" }, grave: { critical: "0" } } },
  power: LASTS,
  temperature: { ...LASTS, expireAfter: "6h" },
  fans: LASTS,
  "vpn-down": LASTS,
  "ha-failover": HAPPENED,
  intrusions: { expireAfter: "1h", thresholds: { count: { warning: "19", critical: "199" } } },
  restarts: HAPPENED,
};
