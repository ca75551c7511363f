/** From a notification to what is kept of it: its words, how bad it is, what it begins or ends. Pure. */
import { decodeText } from "#lib/decode-text.ts";
import { visibleText } from "#lib/visible-text.ts";
import { MOST_ARRIVAL_TEXT } from "#model/arrival.ts";
import type { AnsweredVarbind } from "#snmp/message.ts";
import type { Notification } from "#snmp/notification.ts";
import { ipv6Text } from "#snmp/oid.ts";
import type { Incoming, Recognised } from "#model/incoming.ts";
import { endsOnBattery, nameOfValue, saysWell } from "./known-values.ts";
import { recognise as recogniseLine } from "../syslog/recognise.ts";
import type { KnownNotification, NotificationTable } from "./notification-table.ts";
import { toldLevel, type ToldLevel } from "./told-levels.ts";

const MOST_SHOWN_VALUES = 20;
const MOST_SHOWN_BYTES = 300;
/** What says of the host itself that it, or a link of it, began or ended to work. */
const LOOKS = new Set(["coldStart", "warmStart", "linkDown", "linkUp", "nsNotifyStart", "ucdStart"]);
/** Of what nobody knows and that does not say itself: worth a look by people. */
const UNKNOWN_SEVERITY = 5;

export interface Sender {
  readonly from: string;
  readonly at: number;
  /** Of version 3, hex. */
  readonly engineId?: string;
}

export function readNotification(
  notification: Notification,
  { from, at, engineId }: Sender,
  table: NotificationTable,
): Incoming {
  const { oid, varbinds, agentAddress } = notification;
  const known = table.find(oid);
  const { name = `notification ${oid}` } = known ?? {};
  const told = toldLevel(varbinds);
  const recognised =
    known === undefined || isEnvelope(known) ? recogniseWords(varbinds, told) : recognise(known, varbinds, told);
  const severity = (told === undefined ? known?.severity : SEVERITY_OF[told]) ?? severityOf(recognised);
  return {
    kind: "trap",
    at,
    from,
    about: [agentAddress, from, addressOfEngine(engineId)].filter((one) => one !== undefined),
    severity: recognised.some(({ effect }) => effect === "well") ? Math.max(5, severity) : severity,
    label: oid,
    name,
    text: textOf(known, name, varbinds),
    recognised,
    asksForLook: LOOKS.has(name) || (known?.pattern === "link-down" && oid.startsWith("1.3.6.1.6.3.")),
  };
}

/** Syslog severity by what it says of itself. */
const SEVERITY_OF: Readonly<Record<ToldLevel, number>> = { critical: 2, warning: 4, note: 5, well: 5 };

/** Of what nobody knows by its number: as bad as its texts. */
function severityOf(recognised: readonly Recognised[]): number {
  const bad = recognised.filter(({ effect }) => effect === "bad");
  if (bad.length === 0) return UNKNOWN_SEVERITY;
  return bad.some(({ isGrave }) => isGrave) ? 2 : 4;
}

/** One for all that happens, which stands in its texts alone: `eventInform`, `panCommonEventLog`. */
function isEnvelope({ name, pattern }: KnownNotification): boolean {
  return (
    pattern === undefined &&
    /(event|alert|alarm|message|log)(log|inform|entry|message|event|trap|notification)?$/i.test(name)
  );
}

/** What nobody knows by its number may say in words what it is about, as a log line does. */
function recogniseWords(varbinds: readonly AnsweredVarbind[], told: ToldLevel | undefined): Recognised[] {
  const texts = varbinds.flatMap((varbind) => {
    // A severity beside them is no word about what it is.
    if (toldLevel([varbind]) !== undefined) return [];
    const said = shown(varbind.value);
    return said.startsWith('"') ? [said.slice(1, -1)] : [];
  });
  if (texts.length === 0) return [];
  const found = recogniseLine(undefined, texts.join(" ").slice(0, MOST_ARRIVAL_TEXT));
  return told === "well" ? found.map((one) => ({ ...one, effect: "well", isGrave: false })) : [...found];
}

function recognise(
  known: KnownNotification,
  varbinds: readonly AnsweredVarbind[],
  told: ToldLevel | undefined,
): Recognised[] {
  if (known.pattern === undefined || known.effect === undefined) return [];
  const { pattern, key } = known;
  const severity = told === "critical" ? 2 : known.severity;
  if (known.effect === "told" && (told === undefined || told === "note")) return [];
  const isWell =
    known.effect === "well" ||
    told === "well" ||
    varbinds.some(
      ({ oid, value }) => typeof value === "object" && value.type === "integer" && saysWell(oid, value.value),
    );
  const recognised = (one: LogPatternKey): Recognised => ({
    pattern: one.pattern,
    effect: isWell ? "well" : "bad",
    isGrave: !isWell && severity <= 2,
    key: one.key,
  });
  const values = varbinds.map(({ value }) => (typeof value === "object" ? value.value : undefined));
  const isOnMains = endsOnBattery(known.name, values);
  const place = isOnMains ? "" : [key, instanceOf(varbinds)].filter(Boolean).join(" ");
  const found = [recognised({ pattern, key: place })];
  // A link that goes down is also one that may flap.
  return pattern === "link-down" && !isWell ? [...found, recognised({ pattern: "link-flaps", key: place })] : found;
}

interface LogPatternKey {
  readonly pattern: Recognised["pattern"];
  readonly key: string;
}

/** Which row of a table it is about: what stands behind the first value's column. */
function instanceOf(varbinds: readonly AnsweredVarbind[]): string {
  const [first] = varbinds;
  const last = first?.oid.slice(first.oid.lastIndexOf(".") + 1) ?? "0";
  return last === "0" ? "" : last;
}

/** `linkDown, a link is down: ifIndex 3, ifDescr eth1`. */
function textOf(known: KnownNotification | undefined, name: string, varbinds: readonly AnsweredVarbind[]): string {
  const values = varbinds
    .slice(0, MOST_SHOWN_VALUES)
    .map(({ oid, value }) => `${nameOfValue(oid) ?? oid} ${shown(value)}`);
  const what = known === undefined ? name : `${name}, ${known.means}`;
  const said = values.length === 0 ? what : `${what}: ${values.join(", ")}`;
  return said.slice(0, MOST_ARRIVAL_TEXT);
}

function shown(value: AnsweredVarbind["value"]): string {
  if (typeof value === "string") return `(${value})`;
  if (!Buffer.isBuffer(value.value)) return String(value.value);
  const bytes = value.value.subarray(0, MOST_SHOWN_BYTES);
  let end = bytes.length;
  while (end > 1 && bytes[end - 1] === 0) end--;
  const text = decodeText(bytes.subarray(0, end));
  // A number, an address or a date in bytes is no text.
  return /(?![\t\r\n])\p{Cc}/u.test(text) ? bytes.toString("hex") : `"${visibleText(text)}"`;
}

/** The address that stands in an engine's id. Source: RFC 3411, section 5, SnmpEngineID. */
function addressOfEngine(engineId = ""): string | undefined {
  const bytes = Buffer.from(engineId, "hex");
  if (((bytes[0] ?? 0) & 0x80) === 0) return undefined;
  const rest = bytes.subarray(5);
  if (bytes[4] === 1 && rest.length === 4) return rest.join(".");
  return bytes[4] === 2 && rest.length === 16 ? ipv6Text(rest) : undefined;
}
