/** What matters on common devices and is recognised among their log lines and notifications, each on or off by one word. */

export const LOG_PATTERNS = [
  "config-changed",
  "login-failures",
  "disk-errors",
  "storage-full",
  "link-down",
  "link-flaps",
  "loops",
  "power",
  "temperature",
  "fans",
  "vpn-down",
  "ha-failover",
  "intrusions",
  "restarts",
] as const;
export type LogPattern = (typeof LOG_PATTERNS)[number];
