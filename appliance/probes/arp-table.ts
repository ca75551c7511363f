/** The kernel's ARP table: which MAC addresses stand behind the IPv4 addresses this box has spoken with lately. */
import { readFileSync } from "node:fs";
import { errorCode } from "#lib/errno.ts";

export interface ArpEntry {
  readonly address: string;
  /** Lower case, colons. */
  readonly mac: string;
}

/** ATF_COM (linux/if_arp.h): the entry is complete, somebody has answered. */
const COMPLETE = 0x2;

/**
 * The complete entries. Empty where there is no such table (not Linux).
 * @param file stands in for /proc/net/arp in tests; its columns: address, type, flags, MAC, mask, device
 */
export function readArpTable(file = "/proc/net/arp"): ArpEntry[] {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "EACCES") return [];
    throw error;
  }
  return text
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [address, , flags, mac] = line.trim().split(/\s+/);
      if (address === undefined || flags === undefined || mac === undefined) return [];
      const isComplete = (Number.parseInt(flags, 16) & COMPLETE) !== 0 && mac !== "00:00:00:00:00:00";
      return isComplete ? [{ address, mac: mac.toLowerCase() }] : [];
    });
}
