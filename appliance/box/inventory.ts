/**
 * What this box is made of, for support and reports. Asked once and only when somebody wants to know: the library starts
 * over a hundred processes for it, so it has no place in anything that runs often.
 */

export interface Inventory {
  readonly manufacturer?: string;
  readonly model?: string;
  readonly serial?: string;
  readonly processor?: string;
  readonly cores?: number;
  readonly memoryBytes?: number;
  readonly operatingSystem?: string;
  readonly kernel?: string;
  readonly disks: readonly { readonly name: string; readonly kind: string; readonly bytes: number }[];
  readonly interfaces: readonly { readonly name: string; readonly mac: string; readonly speedMbit?: number }[];
}

const TIME_LIMIT_MS = 20_000;
const MOST_ITEMS = 50;

let asked: Promise<Inventory> | undefined;

/** The inventory, from memory after the first time. What could not be found out is left out. */
export function readInventory(): Promise<Inventory> {
  asked ??= ask();
  return asked;
}

async function ask(): Promise<Inventory> {
  const { default: information } = await import("systeminformation");
  const [system, cpu, memory, os, disks, interfaces] = await Promise.all([
    orNothing(information.system()),
    orNothing(information.cpu()),
    orNothing(information.mem()),
    orNothing(information.osInfo()),
    orNothing(information.diskLayout()),
    orNothing(information.networkInterfaces()),
  ]);
  const wired = (Array.isArray(interfaces) ? interfaces : interfaces === undefined ? [] : [interfaces]).filter(
    (one) => !one.internal,
  );
  return {
    ...said("manufacturer", system?.manufacturer),
    ...said("model", system?.model),
    ...said("serial", system?.serial),
    ...said("processor", [cpu?.manufacturer, cpu?.brand].filter(Boolean).join(" ")),
    ...(cpu === undefined ? {} : { cores: cpu.cores }),
    ...(memory === undefined ? {} : { memoryBytes: memory.total }),
    ...said("operatingSystem", [os?.distro, os?.release].filter(Boolean).join(" ")),
    ...said("kernel", os?.kernel),
    disks: (disks ?? [])
      .slice(0, MOST_ITEMS)
      .map((disk) => ({ name: disk.name || disk.device, kind: disk.type, bytes: disk.size })),
    interfaces: wired
      .slice(0, MOST_ITEMS)
      .map((one) => ({ name: one.iface, mac: one.mac, ...(one.speed ? { speedMbit: one.speed } : {}) })),
  };
}

/** One part that fails or hangs must not cost the others. */
async function orNothing<T>(part: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), TIME_LIMIT_MS)));
  try {
    return await Promise.race([part.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The library writes empty texts and dashes for what it does not know. */
function said<K extends string>(key: K, text: string | undefined): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  if (text !== undefined && !/^(|-|unknown|default string|to be filled.*)$/i.test(text.trim()))
    found[key] = text.trim();
  return found;
}
