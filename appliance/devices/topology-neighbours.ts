/**
 * Who announces himself on which port.
 * Sources: LLDP-MIB (IEEE 802.1AB-2005), CISCO-CDP-MIB.
 */
import type { SnmpValue } from "#snmp/client.ts";
import { IndexReader } from "#snmp/oid.ts";
import { cleanText } from "./columns.ts";
import { bytesOf, numberOf, type Forwarding } from "./topology-forwarding.ts";
import { macText, type Neighbour, type ReadInstances, type ReadTable, type TopologyTables } from "./topology-tables.ts";

const LLDP = "1.0.8802.1.1.2.1";
const LOCAL_CHASSIS = [`${LLDP}.3.1.0`, `${LLDP}.3.2.0`] as const;
const LOCAL_PORT = { subtype: `${LLDP}.3.7.1.2`, id: `${LLDP}.3.7.1.3`, descr: `${LLDP}.3.7.1.4` } as const;
const REMOTE = {
  chassisKind: `${LLDP}.4.1.1.4`,
  chassis: `${LLDP}.4.1.1.5`,
  portKind: `${LLDP}.4.1.1.6`,
  port: `${LLDP}.4.1.1.7`,
  portDescr: `${LLDP}.4.1.1.8`,
  name: `${LLDP}.4.1.1.9`,
  capabilities: `${LLDP}.4.1.1.12`,
} as const;
const REMOTE_ADDRESS = `${LLDP}.4.2.1.3`;
const CDP = "1.3.6.1.4.1.9.9.23.1.2.1.1";
const CDP_COLUMNS = {
  kind: `${CDP}.3`,
  address: `${CDP}.4`,
  name: `${CDP}.6`,
  port: `${CDP}.7`,
  capabilities: `${CDP}.9`,
} as const;

/** Tables that many devices lack, and values that all are asked for. */
export const NEIGHBOUR_ROOTS = [`${LLDP}.4.1.1`, CDP] as const;
export const NEIGHBOUR_VALUES = LOCAL_CHASSIS;

/** LldpChassisIdSubtype and LldpPortIdSubtype. */
const CHASSIS_MAC = 4;
const PORT_MAC = 3;
/** LldpSystemCapabilitiesMap, bits from the left: repeater 1, bridge 2, wlanAccessPoint 3, router 4. */
const LLDP_FORWARDS = 0b0111_1000;
/** CDP's capabilities: router, transparent bridge, source-route bridge, switch. */
const CDP_FORWARDS = 0x0f;
const CDP_IP = 1;

export async function readNeighbours(
  table: ReadTable,
  instances: ReadInstances,
  forwarding: Forwarding,
): Promise<Pick<TopologyTables, "chassis" | "neighbours">> {
  const [kind, id] = await instances(LOCAL_CHASSIS);
  const chassis = idText(id, numberOf(kind) === CHASSIS_MAC);
  const neighbours = [...(await readLldp(table, forwarding)), ...(await readCdp(table))];
  return { neighbours, ...(chassis === undefined ? {} : { chassis }) };
}

async function readLldp(table: ReadTable, forwarding: Forwarding): Promise<Neighbour[]> {
  const rows = await table(Object.values(REMOTE));
  if (rows.size === 0) return [];
  const addresses = new Map<string, string[]>();
  for (const index of (await table([REMOTE_ADDRESS])).keys()) {
    const reader = new IndexReader(index);
    const key = [reader.integer(), reader.integer(), reader.integer()].join(".");
    const address = reader.inetAddress();
    if (address !== undefined) addresses.set(key, [...(addresses.get(key) ?? []), address]);
  }
  const ports = await localPorts(table, forwarding);
  return [...rows].map(([index, row]): Neighbour => {
    const reader = new IndexReader(index);
    reader.integer();
    const ifIndex = ports(reader.integer());
    const chassis = idText(row.get(REMOTE.chassis), numberOf(row.get(REMOTE.chassisKind)) === CHASSIS_MAC);
    const name = textOf(row.get(REMOTE.name));
    const port =
      textOf(row.get(REMOTE.portDescr)) ??
      idText(row.get(REMOTE.port), numberOf(row.get(REMOTE.portKind)) === PORT_MAC);
    const forwards = ((bytesOf(row.get(REMOTE.capabilities))?.[0] ?? 0) & LLDP_FORWARDS) !== 0;
    return neighbour("lldp", { ifIndex, chassis, name, port, addresses: addresses.get(index) ?? [], forwards });
  });
}

/** LLDP counts ports in its own way: by the name it gives them, else as the bridge does, else by ifIndex. */
async function localPorts(
  table: ReadTable,
  { portNames, bridgePorts }: Forwarding,
): Promise<(port?: number) => number | undefined> {
  const byName = new Map(Object.entries(portNames).map(([ifIndex, name]) => [name.toLowerCase(), Number(ifIndex)]));
  const rows = await table(Object.values(LOCAL_PORT));
  return (port) => {
    if (port === undefined) return undefined;
    const row = rows.get(String(port));
    for (const column of [LOCAL_PORT.id, LOCAL_PORT.descr]) {
      const found = byName.get(textOf(row?.get(column))?.toLowerCase() ?? "");
      if (found !== undefined) return found;
    }
    return bridgePorts.get(port) ?? (String(port) in portNames ? port : undefined);
  };
}

async function readCdp(table: ReadTable): Promise<Neighbour[]> {
  const rows = await table(Object.values(CDP_COLUMNS));
  return [...rows].map(([index, row]): Neighbour => {
    const bytes = bytesOf(row.get(CDP_COLUMNS.address));
    const isIp = numberOf(row.get(CDP_COLUMNS.kind)) === CDP_IP && bytes?.length === 4;
    const capabilities = bytesOf(row.get(CDP_COLUMNS.capabilities));
    return neighbour("cdp", {
      ifIndex: new IndexReader(index).integer(),
      name: textOf(row.get(CDP_COLUMNS.name)),
      port: textOf(row.get(CDP_COLUMNS.port)),
      addresses: isIp ? [bytes.join(".")] : [],
      forwards: ((capabilities?.at(-1) ?? 0) & CDP_FORWARDS) !== 0,
    });
  });
}

function neighbour(
  by: Neighbour["by"],
  known: { [K in Exclude<keyof Neighbour, "by">]?: Neighbour[K] | undefined } & Pick<
    Neighbour,
    "addresses" | "forwards"
  >,
): Neighbour {
  const given = Object.entries(known).filter(([, value]) => value !== undefined);
  return { by, ...Object.fromEntries(given) } as Neighbour;
}

function textOf(value: SnmpValue | undefined): string | undefined {
  const bytes = bytesOf(value);
  const text = bytes === undefined ? "" : cleanText(bytes);
  return text === "" ? undefined : text;
}

/** Some agents send a MAC address under another kind: six bytes that are no text are one all the same. */
function idText(value: SnmpValue | undefined, isMac: boolean): string | undefined {
  const bytes = bytesOf(value);
  const looksBinary = bytes?.length === 6 && bytes.some((byte) => byte < 0x20 || byte > 0x7e);
  return isMac || looksBinary ? (macText(bytes) ?? textOf(value)) : textOf(value);
}
