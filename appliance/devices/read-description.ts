/**
 * What sysDescr says of maker, model, version and serial number. There is no rule for it, but there are few kinds: "Maker
 * Model, Version 1.2", "Model: X; SW: 1.2; S/N: 3", "Model 1.2.3". The tables below hold them. Whatever fits none says nothing:
 * no answer is better than a wrong one. Pure; every pattern is linear.
 */
import { makerAtStart, makerName, makerOfProduct } from "./maker-names.ts";
import { isTold } from "./placeholders.ts";

export interface Description {
  readonly maker?: string | undefined;
  readonly model?: string | undefined;
  readonly version?: string | undefined;
  readonly serial?: string | undefined;
}

/** `uname -a` of a computer: its kernel and its name, nothing of whoever built it. */
const UNAME = /^(linux|freebsd|openbsd|netbsd|dragonfly|darwin|sunos|hp-ux|osf1|irix\d*|aix) /i;
/** Of what the software runs on (Windows), and of the card in a device (UPS, printers): not of the device. */
const OF_ANOTHER =
  /^hardware: |\b(?:management|network|snmp|web|comms?|print) (?:interface )?(?:adapter|card|server)\b|\bprintserver\b/i;

export function readDescription(text: string): Description {
  if (text.length < 3 || UNAME.test(text)) return {};
  const beginning = makerAtStart(text);
  if (OF_ANOTHER.test(text)) return { maker: beginning?.maker };
  const named = valueOf(text, MAKER_KEYS);
  return {
    maker: beginning?.maker ?? (named === undefined ? undefined : makerName(named)) ?? makerOfProduct(text),
    model: modelIn(text, beginning?.rest ?? text),
    version: versionIn(text),
    serial: serialIn(text),
  };
}

/** A model's name by itself, as Printer-MIB and ENTITY-MIB have it: without its maker and without what follows the name. */
export function plainModel(words: string): string | undefined {
  const rest = makerAtStart(words)?.rest ?? words;
  const model = rest.split(AFTER_NAME, 1)[0]?.trim() ?? "";
  return isTold(model) && /\p{L}|\d/u.test(model) ? model.slice(0, 80) : undefined;
}

/** A version without the words around it. */
export function plainVersion(words: string): string | undefined {
  const version = words
    .replace(/^[^\p{L}\d]+/u, "")
    .replace(/^(version|ver|release|rev|firmware|software)[.:]? (?=.*\d)/i, "");
  return isTold(version) ? version : undefined;
}

// ---- "key: value" ------------------------------------------------------------------------------------------------------

/** Where a value ends, if not at the next key. */
const END_OF_VALUE = /[,;|()<>[\]{}]| - | \/ /;
/** Words of which keys are made, so that "Model: X100 Serial: 5" has two of them. */
const WORD_OF_A_KEY =
  /^(hw|sw|fw|sn|mac|hardware|software|firmware|serial|model|product|version|ver|rev|revision|number|no|num|name|id|type|code|date|build|time|boot|boot ?rom|bootloader|loader|rom|kernel|os|system|vendor|part|cpu|ram|flash|memory|processor|uptime|release|image|description|compiled|location|contact|manufacturer|mode|module|status|address|ip|mib|oid|hostname|host|copyright|ser#?|pn|p\/n|s\/n)\.?$/i;

const MODEL_KEYS =
  /(?:^|[\s,;|(<[])(?:(?:product|router|device|switch|hw|hardware)[ _-]?)?(?:model(?:[ _-]?(?:name|no\.?|number|id|code))?|mdl|mn|pid|product(?:[ _-]?name)?|system type|hwsku)\s?[:=]/i;
const MAKER_KEYS = /(?:^|[\s,;|(<[])(?:vendor|manufacturer|mfg|brand)(?:[ _-]name)?\s?[:=]/i;
const LONGEST_VALUE = 60;

function valueOf(text: string, keys: RegExp): string | undefined {
  const match = keys.exec(text);
  if (match === null) return undefined;
  const [value = ""] = text
    .slice(match.index + match[0].length, match.index + match[0].length + LONGEST_VALUE)
    .trim()
    .split(END_OF_VALUE, 1);
  const colon = value.search(/[:=]/);
  if (colon === -1) return value.trim();
  // The words before the next colon are the next key.
  const words = value.slice(0, colon).trim().split(" ");
  words.pop();
  while (WORD_OF_A_KEY.test(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

// ---- serial numbers ----------------------------------------------------------------------------------------------------

const SERIALS: readonly RegExp[] = [
  /(?:^|[\s,;|(<[])(?:s\/n|sn|ser(?:ial)?[ _-]?(?:no\.?|num(?:ber)?|#)?)\s?[:=#]\s?#?([A-Za-z0-9][\w-]{4,29})(?![\w.])/i,
  /(?:^|[\s,;|(<[])(?:S\/N|SN|Serial Number|Serial No\.?) ([A-Z0-9][A-Z0-9-]{5,29})(?![\w.])/,
];

function serialIn(text: string): string | undefined {
  for (const pattern of SERIALS) {
    const serial = pattern.exec(text)?.[1];
    if (serial !== undefined && /\d/.test(serial) && isTold(serial)) return serial;
  }
  return undefined;
}

// ---- versions ----------------------------------------------------------------------------------------------------------

/** A number with a dot, and what may stand in and behind it: 1.2, 3.11.00_2, 15.2(4)E7, 9.7P8. With letters before it: see LETTERS. */
const DOTTED =
  /(?<!\d|\d[._])\d{1,9}[._]\d[\w.()/+-]{0,39}|(?<![\w.])[A-Z]{2}\d{0,2}\.[A-Z0-9]{2,4}\.[A-Z]\d[\w.]{0,20}/g;
/** Letters that belong to a version: V3.1, R10.3, WC.16.10; labels written close to it (Ver.1.1, SWv3.4) do not. */
const LETTERS = /(?<![A-Za-z])(?:[vVrR]|[A-Z]{1,2}\.|ce|TC)$/;
/** What is no version of the device although it is called one, by the words before. */
const OTHER_THING =
  /(?:hardware|hw|h\/w|boot|boot ?rom|bootloader|bootr|bootldr|u-boot|rom|bios|bsp|loader|kernel|linux|bsd|protocol|snmp|mib|library|lib|pcb|board|cpld|fpga|ssl|java|php|dom|engine|nic|net|controller|agent|windows|cpu|http|https|ip|usb|bluetooth|hdmi|model|mb|ghz|at)[ _-]?(?:version|ver|revision|rev)?[\s.:=,_-]{0,4}[vV]?\.?$/i;
/** Units behind a number that no version has, and standards whose names are numbers. */
const QUANTITY = /^\d+\.\d+[ ]?(?:[gmk]?hz|[kmgt]i?b?|k?va|k?w|m?v|m?a|in|inch|mm|cm|m|c|f)(?![\w.])|^802\.\d/i;
const DATE = /^(?:\d{1,2}[./_-]\d{1,2}[./_-](?:19|20)\d\d|(?:19|20)\d\d[./_-]\d{1,2}[./_-]\d{1,2})(?![\d.])/;
/** An IPv4 address, as a local network has; the first number of a version is small. */
const ADDRESS = /^(?:10|[6-9]\d|[12]\d\d)(?:\.[12]?\d?\d){3}$/;

/** Kinds of versions by what stands before the number, the surest first. */
const VERSION_KINDS: readonly { readonly before: RegExp; readonly number?: RegExp }[] = [
  // Firmware Version 1.2, FW: 1.2, SW_REV: 1.2, SWv1.2, SoftW: 1.2, SonicOS 7.0, IronWare Version 08.0
  {
    before:
      /(?:firmware|software|softw|ironware|fireware|(?<![A-Za-z])(?:fw|f\/w|sw|s\/w)|[A-Za-z]OS|(?<![A-Za-z])OS)[ _-]?(?:version|ver|revision|rev|release|rel)?[ .:=,_-]{0,3}(?:version|ver)?[ .:=]{0,2}v?$/i,
  },
  // Version 1.2, Ver.1.2, Rev 1.2, Release 1.2
  { before: /(?<![A-Za-z])(?:version|ver|revision|rev|release|rel)[ .:=]{0,3}$/i },
  // ... v1.2
  { before: /(?:^|[\s(,;/])$/, number: /^v/i },
  // Model, 1.2.3, ...
  { before: /[,;]\s?$/, number: /^[A-Z]{0,2}\.?\d+\.\d+\.[A-Z]?\d/ },
  // Model 1.2.3
  { before: /^[^,;:]*\s$/, number: /^[A-Z]{0,2}\.?\d+\.\d+\.[A-Z]?\d/ },
];
/** Without a dot it is a version only where it is called one, after a colon or with many digits. */
const PLAIN_NUMBER =
  /(?<![A-Za-z])(?:firmware|software|fw|sw|version)(?:[ _-]?(?:version|ver|rev|release))?\.?(?:\s?[:=]\s?|\s(?=\d{5}))([vr]?\d{1,8}(?:[_-]\w{1,20}){0,3})(?![\w.:/-])/i;

interface Candidate {
  readonly number: string;
  readonly before: string;
}

function versionIn(text: string): string | undefined {
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(DOTTED)) {
    const lead = text.slice(0, match.index);
    const letters = LETTERS.exec(lead)?.[0] ?? "";
    const before = lead.slice(0, lead.length - letters.length);
    const isOther = OTHER_THING.test(before) || DATE.test(match[0]) || QUANTITY.test(text.slice(match.index));
    if (!isOther) candidates.push({ number: letters + balanced(match[0]), before });
  }
  for (const { before, number } of VERSION_KINDS) {
    const found = candidates.find(
      // An address is a version only where it is called one.
      (one) =>
        before.test(one.before) && (number === undefined || (number.test(one.number) && !ADDRESS.test(one.number))),
    );
    // A small v is a label too.
    if (found !== undefined) return found.number.replace(/^v/, "");
  }
  return PLAIN_NUMBER.exec(text)?.[1] ?? atEndOfName(text);
}

/** Maker Model 2.20 / ...: a short number behind the name, with nothing after it. */
function atEndOfName(text: string): string | undefined {
  const [, name = "", number] = /^([^,;:(]{3,60}) (\d{1,3}\.\d{1,4})(?= \/ |$)/.exec(text) ?? [];
  return number !== undefined && modelWords(makerAtStart(name)?.rest ?? name) !== undefined ? number : undefined;
}

/** Without what closes a bracket that stands before it, and without a full stop. */
function balanced(number: string): string {
  const trimmed = number.replace(/[.,/+-]{1,5}$/, "");
  if (!trimmed.endsWith(")"))
    return trimmed.includes("(") && !trimmed.includes(")") ? (trimmed.split("(", 1)[0] ?? "") : trimmed;
  return trimmed.includes("(") ? trimmed : trimmed.replace(/\){1,5}$/, "");
}

// ---- models ------------------------------------------------------------------------------------------------------------

/** Where the name of a model ends. */
const AFTER_NAME =
  /[,;()[\]<>|]|\s\/\s|\s-\s|:\s|\s(?:v|ver|version|rev|revision|release|firmware|fw|sw|software|s\/n|sn)[.:]?\s?(?=.?\d)/i;
const STOP =
  /^(?:version|ver|rev|revision|release|firmware|fw|software|sw|hw|hardware|s\/n|sn|serial|copyright|build|compiled|rom|bootloader|boot|os|kernel|by|with|for|and|the|at|in|of|from|running|on|contact|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|[-–/|])$/i;
/** Versions and addresses of pages end it too. */
const STOPS_WITHIN = /^https?:|^v\d{1,3}(?:\.|$)|\d\.\d/i;
/** What a device is, behind the name of its model. */
const DESCRIPTOR =
  /^(?:\d+-?ports?|gigabit|fast|ethernet|switch|switches|router|managed|smart|smartpro|prosafe|web|snmp|supervisor|poe\+?|wireless|access|point|network|printer|series|camera|ups|pdu|firewall|gateway|industrial|layer|layer-?[23]|l[23]\+?|internet|security|service|controller|management|card|module|system|device|unit)$/i;
/** With these among its first words a description is one of something else: of a card, of software, of any computer. */
const NO_DEVICE =
  /^(?:linux|windows|unix|solaris|vxworks|ubuntu|debian|centos|agent|snmp|adapter|card|kernel|generic|print|printserver|print-server|embedded|internetwork|operating|os\/\S*|base|printing|multi-environment|server|host|node|hypervisor|platform|microsoft|x86\S*|amd64|net-snmp|software|appliance|virtual)$/i;
/** Words with digits that are no model: quantities, speeds, protocols, processors. */
const NO_MODEL =
  /^(?:\d{1,4}-?(?:ports?|phases?|d[io]|a[io]|x|ge|fe|xe|t|p|g|gb|gbe|gbps|mbps|mb|m|k|ch|a|v|vac|vdc|w|va|kva|kw|kg|u|in|out|bit|bits|mm|hz|mhz|ghz|nd|rd|th|st)|amd64|aarch64|i[3-6]86|ppc\d{0,2}|ipv[46]|rs-?\d{3}|usb\d?|wi-?fi\d?|l[234]\+?|layer-?\d|h26[45]|mp[34]|\d{1,2}|0\d{0,9}|[prv]\d{1,3}|[0-9a-f]{12,32}|(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2})$/i;
const BEGINS_NO_MODEL =
  /^(?:10{1,3}(?:\/|base)|\d\d[abgn]\/|802|x86|arm|mips|snmp|#|\d{1,2}:\d\d|(?:19|20)\d\d[-/]|\d{1,5}[-/]\d{1,5}[-/]\d)/i;
/** Behind the name of a model, these are part of it. */
const SUFFIX = /^(?:EI|SI|HI|LI|II|III|IV|XL|XP|Pro|Plus|Max|Lite|Mini|Gen\d{1,2}|[A-Z])$/;
/** An operator's names for devices end so: sw-office-01. */
const HOST_NAME = /^[A-Za-z]{2,12}(?:-[A-Za-z]{1,12}){1,6}-?0\d$/;
const MOST_WORDS = 8;
const MOST_WORDS_BEFORE = 3;

function modelIn(text: string, rest: string): string | undefined {
  const keyed = valueOf(text, MODEL_KEYS) ?? /(?:^|\s)model ([A-Z0-9][\w-]{1,30})(?![\w.])/i.exec(text)?.[1];
  const named = keyed === undefined ? undefined : plainModel(keyed);
  if (named !== undefined && /\d|[A-Z]{2}/.test(named) && !NO_MODEL_KEYED.test(named)) return named;
  const on = /(?<!\w)on (?:an? )?(\S.{1,60})$/.exec(text)?.[1];
  return (
    modelWords(on === undefined ? rest : (makerAtStart(on)?.rest ?? on)) ??
    (on === undefined ? undefined : modelWords(rest))
  );
}
const NO_MODEL_KEYED = /^(?:linux|windows|x86|amd64|arm)/i;

/** The words at the beginning up to the last that looks like a model's number. */
function modelWords(text: string): string | undefined {
  const words = wordsOfName(text);
  const first = words.findIndex(isModelWord);
  if (first === -1) return shortName(words, text);
  if (first > MOST_WORDS_BEFORE || words.slice(0, first + 1).some((word) => NO_DEVICE.test(word))) return undefined;
  let end = first + 1;
  const isMore = (word: string) => SUFFIX.test(word) || (isModelWord(word) && makerAtStart(word) === undefined);
  while (end < words.length && isMore(words[end] ?? "")) end += 1;
  const isBeside = (word: string) => DESCRIPTOR.test(word) || /^[A-Z]\w{0,12}OS$/.test(word);
  const start = words.slice(0, first).every(isBeside) && words[0] !== "Switch" ? first : 0;
  const model = words.slice(start, end).join(" ");
  return model.length < 3 || HOST_NAME.test(model) ? undefined : model;
}

function wordsOfName(text: string): string[] {
  const words: string[] = [];
  for (const word of text.slice(0, 200).split(" ").slice(0, MOST_WORDS)) {
    const [plain = ""] = word.split(/[,;:()<>[\]|]/, 1);
    if (STOP.test(plain) || STOPS_WITHIN.test(plain)) break;
    if (plain !== "") words.push(plain);
    if (plain !== word) break;
  }
  return words;
}

/** Letters and digits (SG2218P, CBS250-24P-4X, 12E), or a number of three to five digits (PowerConnect 2824). */
function isModelWord(word: string): boolean {
  if (NO_MODEL.test(word) || BEGINS_NO_MODEL.test(word)) return false;
  return (
    /^\d{3,5}(?:-\d{1,3})?$/.test(word) || (/^[\w+/-]{2,32}$/.test(word) && /\d/.test(word) && /[A-Za-z]/.test(word))
  );
}

/** A name without a digit is a model only by itself before a version: UAP-nanoHD 5.43.36 */
function shortName(words: readonly string[], text: string): string | undefined {
  const [name = ""] = words;
  const isName = words.length === 1 && /^[A-Z][A-Za-z]{0,12}-[A-Za-z-]{2,20}$/.test(name) && /[A-Z].*[A-Z]/.test(name);
  return isName && /^ v?\d+\.\d/i.test(text.slice(name.length)) ? name : undefined;
}
