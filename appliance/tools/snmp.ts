/** SNMP get and walk: values with the names that the box knows, and numbers where it knows none. Only reads. */
import { errorCode } from "#lib/errno.ts";
import type { SnmpAccess } from "#model/site.ts";
import type { ToolOrders, TypedSnmp } from "#model/tool.ts";
import { SnmpError, type SnmpAgent, type SnmpValue, type Varbind } from "#snmp/client.ts";
import { textOf } from "#snmp/value-forms.ts";
import type { RunTool, ToolContext } from "./context.ts";
import { findTarget, type Target } from "./find-target.ts";
import { OidNames, readOid } from "./oid-names.ts";
import { shortText } from "./short-text.ts";

const DEFAULT_PORT = 161;
const TIMEOUT_MS = 2500;
const MOST_VALUES = 1000;
const MOST_CHARS = 300;
const MAC_BYTES = 6;
/** What is asked where nothing is typed. */
const SYSTEM = "1.3.6.1.2.1.1";
const SYSTEM_VALUES = ["1.0", "2.0", "3.0", "4.0", "5.0", "6.0"].map((end) => `${SYSTEM}.${end}`);

export const snmp: RunTool<ToolOrders["snmp"]> = async (order, context) => {
  const { say, signal } = context;
  const root = order.oid === undefined ? SYSTEM : readOid(order.oid);
  if (root === undefined) return say("snmp.noOid", { oid: order.oid ?? "" }, "bad");
  const target = await findTarget(order, context);
  const agent = agentOf(order, target);
  if (agent === undefined) return say("snmp.noCredential", { name: target.name }, "bad");
  say(order.walk === true ? "snmp.walks" : "snmp.gets", { address: agent.address, oid: root });
  const names = new OidNames();
  try {
    if (order.walk === true) await walk(agent, root, names, context);
    else await get(agent, order.oid === undefined ? SYSTEM_VALUES : [root], names, context);
  } catch (error) {
    signal.throwIfAborted();
    sayFault(error, agent, say);
  }
};

async function get(agent: SnmpAgent, oids: readonly string[], names: OidNames, context: ToolContext): Promise<void> {
  const { snmp: client, signal, say } = context;
  const values = await client.get(agent, oids, { signal, timeoutMs: TIMEOUT_MS });
  for (const [place, value] of values.entries()) {
    if (value !== undefined) await sayValue(value, names, say);
    else if (oids.length === 1) await sayNone(agent, oids[place] ?? "", context);
  }
}

/** An object without its instance is meant as the one that it has: `sysDescr` is `sysDescr.0`. */
async function sayNone(agent: SnmpAgent, oid: string, { snmp: client, signal, say }: ToolContext): Promise<void> {
  const [scalar] = await client.get(agent, [`${oid}.0`], { signal, timeoutMs: TIMEOUT_MS });
  if (scalar !== undefined) return sayValue(scalar, new OidNames(), say);
  say("snmp.none", { oid }, "odd");
}

async function walk(agent: SnmpAgent, root: string, names: OidNames, context: ToolContext): Promise<void> {
  const { snmp: client, signal, say } = context;
  let count = 0;
  let telling: Promise<void> = Promise.resolve();
  const onValue = (value: Varbind): void => {
    count += 1;
    telling = telling.then(() => sayValue(value, names, say));
  };
  try {
    await client.walk(agent, root, { signal, timeoutMs: TIMEOUT_MS, maxValues: MOST_VALUES, onValue });
  } catch (error) {
    await telling;
    if (!(error instanceof SnmpError) || error.fault !== "tooMuch") throw error;
    return say("snmp.tooMany", { count }, "odd");
  }
  await telling;
  // The root may be a value itself.
  if (count === 0) return get(agent, [root], names, context);
  say("snmp.end", { count }, "good");
}

async function sayValue({ oid, value }: Varbind, names: OidNames, say: ToolContext["say"]): Promise<void> {
  const known = await names.find(oid);
  const number = value.type === "integer" ? value.value : undefined;
  const word = number === undefined ? undefined : known?.object.words?.get(number);
  const text = shortText(textFor(value, known?.object.name ?? ""), MOST_CHARS);
  const shown = {
    oid,
    type: value.type,
    value: text,
    ...(word !== undefined && { word }),
    ...(value.type === "timeticks" && { seconds: value.value / 100 }),
  };
  if (known === undefined) return say("snmp.value", shown);
  const { object, instance } = known;
  const name = instance === "" ? object.name : `${object.name}.${instance}`;
  say("snmp.named", { ...shown, name, ...(object.of !== undefined && { of: object.of }) });
}

/** Addresses of cards are bytes, whatever letters these might be. */
function textFor(value: SnmpValue, name: string): string {
  if (value.type !== "octets" || value.value.length !== MAC_BYTES || !/(Address|ChassisId|Id|Mac)$/i.test(name))
    return textOf(value);
  return value.value.toString("hex").replace(/(..)(?!$)/g, "$1:");
}

function sayFault(error: unknown, { address, port }: SnmpAgent, say: ToolContext["say"]): void {
  if (error instanceof SnmpError) return say(`snmp.fault.${error.fault}`, { address, port }, "bad");
  say("box.cannot", { reason: errorCode(error) ?? String(error) }, "bad");
}

/** Whom to ask and how: what is typed, or what is configured for the watched host, which goes to no other address. */
function agentOf({ credential, port }: ToolOrders["snmp"], { first, host }: Target): SnmpAgent | undefined {
  if (credential !== undefined) return { address: first, port: port ?? DEFAULT_PORT, access: typedAccess(credential) };
  if (host?.snmp === undefined) return undefined;
  // Another port is somebody else's door.
  return { address: first, port: host.snmp.port, access: host.snmp.access };
}

/** What was typed, as the client wants it; what is missing the agent will refuse. */
function typedAccess(typed: TypedSnmp): SnmpAccess {
  if (typed.version !== "3") return { version: typed.version, community: typed.community ?? "public" };
  const { user = "", authKey, privKey, authProtocol = "sha256", privProtocol = "aes128" } = typed;
  const suggested = privKey !== undefined ? "authPriv" : authKey !== undefined ? "authNoPriv" : "noAuthNoPriv";
  const { level = suggested } = typed;
  return {
    version: "3",
    user,
    level,
    ...(level !== "noAuthNoPriv" && authKey !== undefined && { authProtocol, authKey }),
    ...(level === "authPriv" && privKey !== undefined && { privProtocol, privKey }),
  };
}
