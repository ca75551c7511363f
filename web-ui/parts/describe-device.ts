/** What is worth saying of a device's identity and of where it hangs. Pure. */
import type { HostDetail } from "#model/api.ts";

export interface Parent {
  readonly id: string;
  /** The parent's port that leads here. */
  readonly port?: string;
  /** Nobody configured it: the devices say so. */
  readonly learned: boolean;
}

/** Parents that count, and those that were only seen because others are configured. */
export function parentsOf({ parents, learnedParents = [], links = [] }: HostDetail): {
  inForce: Parent[];
  onlySeen: Parent[];
} {
  const withPort = (id: string): { id: string; port?: string } => {
    const port = links.find(({ host }) => host === id)?.neighbourPort;
    return port === undefined ? { id } : { id, port };
  };
  // Learned ones are in force only where none are configured: then all that are in force are learned.
  const learnedInForce =
    parents.length > 0 &&
    parents.every((id) => learnedParents.includes(id)) &&
    learnedParents.length === parents.length;
  return {
    inForce: parents.map((id) => ({ ...withPort(id), learned: learnedInForce })),
    onlySeen: learnedParents.filter((id) => !parents.includes(id)).map((id) => ({ ...withPort(id), learned: true })),
  };
}

export interface Described {
  /** A kind that has a word. */
  readonly kind?: string;
  /** Vendor and model, or the operating system where the device names no model. */
  readonly make?: string;
  /** The operating system, where a model is named as well. */
  readonly system?: string;
  readonly version?: string;
  readonly serial?: string;
}

/** Nothing is said twice: vendors repeat themselves in the model's name, systems in the version. */
export function describeDevice(device: HostDetail["device"]): Described {
  if (device === undefined) return {};
  const { vendor, hardware, os, version, serial, kind } = device;
  const model = hardware ?? os;
  const make = [isWithin(vendor, model) ? undefined : vendor, model].filter((one) => one !== undefined).join(" ");
  return {
    ...(kind === undefined || kind === "other" ? {} : { kind }),
    ...(make === "" ? {} : { make }),
    ...(os === undefined || isWithin(os, make) ? {} : { system: os }),
    ...(version === undefined || isWithin(version, make) ? {} : { version }),
    ...(serial === undefined || serial === "" ? {} : { serial }),
  };
}

function isWithin(part: string | undefined, whole: string | undefined): boolean {
  return part !== undefined && whole !== undefined && whole.toLowerCase().includes(part.toLowerCase());
}
