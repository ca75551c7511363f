/** Who this box is: the version it runs, which start this is, and a machine id that gives the real one away to nobody. */
import { createHmac, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { errorCode } from "#lib/errno.ts";
import { ownFolder } from "#lib/own-files.ts";

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

/** The product's version. */
export function readVersion(): string {
  const text = ownFolder("").read("package.json");
  const content: unknown = text === undefined ? undefined : JSON.parse(text.toString());
  return typeof content === "object" && content !== null && "version" in content ? String(content.version) : "unknown";
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
