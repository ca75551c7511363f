/** What a log line says of what matters on common devices. Pure; costs little for lines that say nothing of it. */
import type { Recognised } from "#model/incoming.ts";
import { ANY_DEVICE } from "./families/any-device.ts";
import { CISCO } from "./families/cisco.ts";
import { FIREWALLS } from "./families/firewalls.ts";
import { SERVERS } from "./families/servers.ts";
import { SWITCHES } from "./families/switches.ts";
import type { Sign } from "./sign.ts";

/** So much of a line is looked at. */
const MOST_LOOKED_AT = 1000;
const WORD_LETTERS = 4;
/** Nothing happened: a count of zero, a test. */
const NOTHING =
  /\b(0|no|zero) (fail\w{0,4}|errors?|problems?|alarms?|attacks?|threats?|virus(es)?)\b|\b(fail\w{0,4}|errors?|threats?|virus(es)?)[:= ]{1,3}0\b/i;

/** Makers before what all write: their words are surer. */
const SIGNS: readonly Sign[] = [...CISCO, ...FIREWALLS, ...SWITCHES, ...SERVERS, ...ANY_DEVICE];

/** Signs by the beginnings of their words, by their place in the list. */
const BY_WORD = new Map<string, number[]>();
for (const [place, { words }] of SIGNS.entries())
  for (const word of new Set(words.split(" ").map(beginning))) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), place]);

/** @param program what wrote the line */
export function recognise(program: string | undefined, text: string): readonly Recognised[] {
  const line = `${program ?? ""} ${text}`.slice(0, MOST_LOOKED_AT).replaceAll("_", " ");
  const places = placesFor(line);
  if (places.length === 0 || NOTHING.test(line)) return [];
  const found: Recognised[] = [];
  for (const place of places) {
    const sign = SIGNS[place];
    if (sign === undefined || found.some(({ pattern }) => pattern === sign.pattern)) continue;
    const match = sign.fits.exec(line);
    if (match === null || sign.unless?.test(line) === true) continue;
    const { pattern, effect, isGrave } = sign;
    found.push({ pattern, effect, isGrave, key: keyOf(sign, match, line) });
  }
  return withFlaps(found, line);
}

function placesFor(line: string): readonly number[] {
  const places = new Set<number>();
  for (const [word] of line.toLowerCase().matchAll(/[a-z0-9/\\-]{1,80}/g))
    for (const part of partsOf(word)) for (const place of BY_WORD.get(part) ?? []) places.add(place);
  return [...places].toSorted((a, b) => a - b);
}

/** `off-line` is known by itself, and by each of its parts. */
function partsOf(word: string): readonly string[] {
  if (!/[/\\-]/.test(word)) return [beginning(word)];
  return [beginning(word), ...word.split(/[/\\-]/).map(beginning)];
}

function beginning(word: string): string {
  return word.slice(0, WORD_LETTERS);
}

/** Patterns whose bad and good lines name what they are about. */
const KEYED: ReadonlySet<Recognised["pattern"]> = new Set(["link-down", "vpn-down", "disk-errors", "fans"]);

function keyOf({ pattern }: Sign, { groups }: RegExpExecArray, line: string): string {
  const own = groups?.["key"] ?? groups?.["key2"] ?? groups?.["key3"];
  if (own !== undefined) return own.toLowerCase();
  if (!KEYED.has(pattern)) return "";
  const key = KEYS[pattern]?.exec(line);
  return (key?.[1] ?? key?.[2] ?? "").toLowerCase().replace(/[.:,]$/, "");
}

/** What of the device a line of plain words is about. */
const KEYS: Readonly<Partial<Record<Recognised["pattern"], RegExp>>> = {
  "link-down":
    /\b((?:GigabitEthernet|TenGig\w{0,20}|FastEthernet|Ethernet|Port-channel|Gi|Te|Fa|Twe|Hu|Po|Eth|ge-|xe-|et-|ae|eth|ens|enp|eno|bond|br|sfp|ether|wlan|lan|wan|trk|lag)[\w/.:-]{0,30}\d)\b|\b(?:port|interface|link|ifname|nic|intf)[ :="'#[(]{1,3}([A-Za-z]{0,12}\d[\w/.-]{0,20}|[A-Z]{2,4}\d?|[a-z]{2,5}\d)\b/i,
  "vpn-down": /\b(?:tunnel|vpn|vpntunnel|connection|gateway|policy|site)(?: name)?[ :="'[(]{1,3}([\w.-]{2,60})/i,
  "disk-errors":
    /\b(?:disk|drive|bay|slot|hdd|volume|pool|array|raid|vd|ld)(?: group)?[ :="'#[(]{1,3}(\d{1,3}(?:[:/]\d{1,3}){0,3}|[A-Z]?\d{0,2})\b|\b(md\d{1,3}|sd[a-z]{1,2}|nvme\d{1,2}n?\d{0,2}|da\d{1,2}|ata\d{1,2})\b/i,
  fans: /\bfan(?: ?tray| ?module| ?unit)?[ :="'#[(]{1,3}(\d{1,2}(?:\/\d{1,2})?|[A-Z]\d{0,2})\b/i,
};

/** A link that goes down is also one that may flap; that its protocol follows it says nothing new. */
function withFlaps(found: readonly Recognised[], line: string): readonly Recognised[] {
  const down = found.find(({ pattern, effect }) => pattern === "link-down" && effect === "bad");
  if (down === undefined || found.some(({ pattern }) => pattern === "link-flaps") || /\blineproto\b/i.test(line))
    return found;
  return [...found, { ...down, pattern: "link-flaps" }];
}
