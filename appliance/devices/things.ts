/**
 * What kind of thing a sensor belongs to (a fan, a disk, a licence), by the words in which our MIB files name groups and
 * places, and what is left of its name when the kind is said: `Disks`, `Disk 1 DT01ACA300` is the disk `1`. Pure.
 */
import type { Sensor } from "#model/device.ts";
import type { ThingKind } from "#model/derived-name.ts";

export interface Thing {
  readonly kind: ThingKind;
  /** Which one of its kind: `1`, `CPU`, `enclosure 0 1`; empty where there is but one. */
  readonly place: string;
  /** What of it the sensor tells: `status`, `s.m.a.r.t.`; empty: the thing itself. */
  readonly aspect: string;
}

interface Row {
  readonly kind: ThingKind;
  /** Fits the group. */
  readonly group?: RegExp;
  /** Fits the sensor's own name, where no row fits the group. */
  readonly descr?: RegExp;
  /** Words that the kind says already; the first is taken off. */
  readonly words?: RegExp;
}

/** The first that fits counts, by group before by name. */
const ROWS: readonly Row[] = [
  { kind: "licence", group: /^(licen[cs]es|subscriptions)$/i },
  { kind: "updates", group: /^updates$/i },
  { kind: "suspended", group: /^suspended$/i },
  { kind: "poePort", group: /^poe ports$/i, descr: /\bpoe$/i, words: /\bports?\b/i },
  { kind: "stackPort", group: /^stack ports$/i },
  { kind: "stack", group: /^(stack|stack role|stack state|virtual chassis)$/i, descr: /^(vsf )?stack\b/i },
  { kind: "manager", group: /^panorama$/i },
  {
    kind: "redundancy",
    group: /^(ha|ha members|ha peers|redundancy|failover|cluster)$/i,
    descr: /^(high availability|failover|cluster)\b/i,
  },
  {
    kind: "transceiver",
    group: /^(transceivers|sfp)$/i,
    descr: /\btransceiver\b|\bmodule temperature sensor\b/i,
    words: /\btransceivers?\b/i,
  },
  {
    kind: "outlet",
    group: /^(outlets|receptacles|plugs|metered outlets|outlet groups|output relays)$/i,
    descr: /^outlet\b|^output \d{1,4}\b.*\brelay$/i,
    words: /\boutlets?\b/i,
  },
  { kind: "communication", descr: /\bcommunication$/i, words: /\bcommunication$/i },
  { kind: "inputAlarm", group: /^input alarms$/i },
  { kind: "input", group: /^(inputs|contacts|input contacts|inputs and outputs|output contacts|direction|switches)$/i },
  { kind: "radio", group: /^radios$/i, words: /\bradio\b/i },
  { kind: "accessPoint", group: /^access points$/i, words: /\baccess point\b/i },
  { kind: "tunnel", group: /^(vpn tunnels|ipsec|ssl vpn|speedfusion)$/i },
  { kind: "voltage", group: /^voltages?$/i },
  { kind: "current", group: /^currents?$/i },
  { kind: "battery", group: /^(cache )?batteries$/i, descr: /\bbatter(y|ies)\b/i, words: /\bbattery\b/i },
  {
    kind: "fan",
    group: /^(fru )?fans?\b/i,
    descr: /\bfans?(\b|(?=\d))/i,
    words: /\bfan trays?\b|\bfans?(\b|(?=\d))/i,
  },
  {
    kind: "powerSupply",
    group: /^(power supplies|psus?\b.*|fru power)$/i,
    descr: /\bpower ?suppl(y|ies)\b|\bpsu\b|^power$/i,
    words: /\bpower ?suppl(y|ies)( module)?\b|\bpsus?\b|^ps(?=\d)|^power\b/i,
  },
  {
    kind: "disk",
    group: /^(hard )?(disks?|drives)\b/i,
    descr: /^(hard )?disk\b/i,
    words: /\b(hard )?disks?\b|\bdrives?\b/i,
  },
  {
    kind: "array",
    group: /^(raids?|logical drives|pools|volumes)$/i,
    descr: /^(raid|logical drive|pool|volume|zpool|storage pool|array controller)\b/i,
    words: /^zpool: ?/i,
  },
  { kind: "memoryModule", group: /^memory$/i },
  { kind: "processorModule", group: /^processors$/i, words: /\bprocessors?\b/i },
  { kind: "circuit", descr: /^(cord|line|phase|branch|over-current protector|infeed|load state)\b/i },
  {
    kind: "temperature",
    group: /^((chassis )?temperatures?)$/i,
    descr: /\btemp(erature)?s?\b/i,
    words: /\btemperature\b/i,
  },
  { kind: "humidity", group: /^humidity$/i, words: /\bhumidity\b/i },
  { kind: "overall", descr: /^(global system|overall|system|system health|health|hardware|summary alarm)$/i },
];

/** Words for what of a thing is told. */
const ASPECT_WORDS =
  "status|state|health|condition|s\\.m\\.a\\.r\\.t\\.?|alarm|sensor|active power status|apparent power status|power factor status|voltage status|reading";
// Between two numbers it is part of the place: `Power Supply 1 State 1`.
const ASPECT = new RegExp(
  `^\\s{0,9}(${ASPECT_WORDS})(?=\\s|$)|\\b(${ASPECT_WORDS})$|(?<!\\d )\\b(${ASPECT_WORDS})(?= \\S)`,
  "i",
);

export function thingOf({ group, descr }: Pick<Sensor, "group" | "descr">): Thing {
  const row =
    ROWS.find((one) => group !== undefined && one.group?.test(group) === true) ??
    ROWS.find((one) => one.descr?.test(descr) === true);
  if (row === undefined) return { kind: "state", place: descr, aspect: "" };
  const own = row.words === undefined ? descr : descr.replace(row.words, " ").trimEnd();
  const aspect = ASPECT.exec(own)?.[0] ?? "";
  const place = tidy(own.replace(aspect, " "));
  const short = row.kind === "disk" ? numberOfDisk(place) : withoutIndex(place);
  return { kind: row.kind, place: short, aspect: aspect.trim().toLowerCase() };
}

/** An outlet or a relay that is switched, not its load or its alarm. */
export function isOutlet(sensor: Pick<Sensor, "group" | "descr">): boolean {
  const { kind, aspect } = thingOf(sensor);
  return kind === "outlet" && !/load|alarm/.test(aspect);
}

/** The disk's number is its name, its model is not. */
function numberOfDisk(place: string): string {
  return /^\d{1,4}(?=\s\S*[A-Za-z])/.exec(place)?.[0] ?? place;
}

/** A long number is a row's index, which nobody calls it by. */
function withoutIndex(place: string): string {
  return /^\d{6,}$/.test(place) ? "" : place;
}

/** Without what is left at the edges when a word is taken out. */
export function tidy(text: string): string {
  return text
    .replace(/\(\s*\)/g, " ")
    .replace(/\s{1,200}/g, " ")
    .replace(/^[\s#:,-]{1,20}|[\s#:,-]{1,20}$/g, "");
}
