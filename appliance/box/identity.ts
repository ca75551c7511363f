/** Who this box is: the version it runs, which start this is, and a machine id that gives the real one away to nobody. */
import { createHmac, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { errorCode } from "#lib/errno.ts";

export interface Identity {
  /** Of the product, as in package.json. */
  readonly version: string;
  /** New with every start of the appliance. */
  readonly boot: string;
  /** 32 hex digits, the same as long as the operating system is not installed anew. */
  readonly machine: string;
}

/** Reads who this is. Call once at start and hand the value on: every call is another boot. */
export function readIdentity(): Identity {
  return { version: readVersion(), boot: randomUUID(), machine: machineId() };
}

/** The product's version. In a package the file lies where the build has put it, beside the programme. */
export function readVersion(): string {
  for (const place of ["../../package.json", "./package.json"]) {
    try {
      const content: unknown = JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8"));
      if (typeof content === "object" && content !== null && "version" in content) return String(content.version);
    } catch (error) {
      if (errorCode(error) !== "ENOENT") throw error;
    }
  }
  return "unknown";
}

/**
 * Derived, because machine-id(5) asks that the id itself is not shown to the network.
 * @param file stands in for the system's in tests
 */
export function machineId(file = "/etc/machine-id"): string {
  return createHmac("sha256", "vedetta").update(readMachineId(file)).digest("hex").slice(0, 32);
}

function readMachineId(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    // Containers often have none; the host's name is the best that is left.
    if (errorCode(error) === "ENOENT") return `host ${hostname()}`;
    throw error;
  }
}
