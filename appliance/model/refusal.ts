/**
 * Why something is not done: a mistake in a configuration, a command or a request that is refused. A code, a place and the
 * parameters of a sentence; `texts/` says it. The words before a code's dot are stable for programs: `notFound.user`.
 */
import type { GrammarFaults } from "#grammars/grammar-error.ts";
import type { Role } from "./api-accounts.ts";
import type { IncidentState } from "./incident.ts";
import type { IncidentMove } from "./incident-command.ts";

/** A known name that the written one is nearest to: "did you mean". */
interface Near {
  readonly near?: string | undefined;
}
/** A value as a document would write it, in quotes where it is text, cut short and without the password of a URL. */
interface Shown {
  readonly value: string;
}

/** What a value may be. Values of a document stand as it would write them. */
export type Form =
  | { readonly is: "values"; readonly values: readonly string[] }
  | { readonly is: "named"; readonly name: FormName }
  | { readonly is: "text" | "boolean" | "anything" }
  | {
      readonly is: "number";
      readonly whole: boolean;
      readonly least?: number;
      readonly most?: number;
      readonly above?: number;
    }
  | { readonly is: "list"; readonly of?: Form }
  | { readonly is: "group"; readonly keys: readonly string[] }
  | { readonly is: "either"; readonly forms: readonly Form[] };

/** Texts of a form that people know by a name. */
export const FORM_NAMES = [
  "id",
  "duration",
  "timeOfDay",
  "listen",
  "member",
  "address",
  "ipAddress",
  "addressAndNetwork",
  "broker",
  "percent",
  "disk",
  "size",
  "publicKey",
  "httpUrl",
  "httpsUrl",
  "contactUri",
  "absolutePath",
  "date",
  "userName",
] as const;
export type FormName = (typeof FORM_NAMES)[number];

/** Mistakes in a value, by the schema that it should fit. */
interface ValueMistakes {
  "type.group": object;
  "type.list": object;
  /** `quotes`: a number or a yes stands where text belongs; quotes are the remedy. */
  "type.forms": Near & { readonly forms: readonly Form[]; readonly quotes: boolean };
  "type.text": { readonly quotes: boolean };
  "type.boolean": object;
  "type.number": { readonly form: Form & { readonly is: "number" }; readonly quoted: boolean };
  "value.oneOf": Near & { readonly values: readonly string[] };
  "value.either": { readonly alternatives: readonly Said[] };
  "value.empty": object;
  "value.tooShort": { readonly least: number };
  "value.tooLong": { readonly most: number };
  "value.form": Shown & { readonly form: FormName };
  "value.pattern": Shown & { readonly pattern: string };
  "value.unfit": Shown & { readonly what: string };
  "value.malformed": object;
  "list.tooShort": { readonly least: number };
  "list.tooLong": { readonly most: number };
  missing: object;
  "missing.neededBy": { readonly by: string };
  "missing.neededByLevel": { readonly level: string };
  "missing.keyOfCertificate": object;
  "missing.certificateOfKey": object;
  "missing.covered": object;
  key: { readonly fault: Said };
  unknownKey: Near;
  /** A key or a word that is written otherwise now. */
  renamed: { readonly now: string };
  "range.atLeast": { readonly least: string };
  "range.atMost": { readonly most: string };
  "range.beyondNamed": { readonly most: number };
  "range.beyondAnyDisk": object;
  "range.later": { readonly than: string };
  "range.below": { readonly other: string };
  "range.timeout": { readonly timeout: string; readonly interval: string };
  "range.interval": { readonly timeout: string; readonly interval: string };
}

/** Mistakes in a text that is no document yet. */
interface DocumentMistakes {
  "syntax.secondDocument": object;
  "syntax.duplicateKey": object;
  "syntax.tag": { readonly tag?: string };
  "syntax.keyNotText": object;
  "syntax.tooDeep": object;
  /** In the parser's own words. */
  "syntax.parser": { readonly text: string };
  "document.empty": object;
  "document.tooLarge": { readonly most: string };
  "document.tooManyKeys": { readonly most: number };
  "document.tooDeep": object;
  "document.aliases": object;
  "document.schema": object;
  "file.missing": object;
  "file.unreadable": { readonly reason: string };
  "file.claimCode": { readonly reason: string };
}

/** What a document refers to, and how its parts fit together. */
interface SiteMistakes {
  "secret.plain": object;
  "secret.unknown": { readonly name: string };
  "secret.masked": object;
  "secret.unfit": { readonly name: string };
  "secret.name": object;
  "secret.empty": object;
  "secret.inClear": { readonly secure: string };
  "secret.tooLong": { readonly mostKiB: number };
  "secret.key": object;
  timezone: Shown & Near;
  "value.uplinkTarget": Near;
  "url.any": Shown;
  /** Never repeated: any part of it may be a secret. */
  "url.web": object;
  "url.broker": Shown;
  "url.brokerUser": object;
  "url.portZero": object;
  "url.withUser": object;
  mail: Shown;
  "listen.address": Shown;
  "listen.network": Shown;
  "listen.largest": { readonly least: string; readonly most: string };
  "listen.port": object;
  checkType: Shown & Near;
  "noSnmp.check": { readonly check: string };
  "noSnmp.profile": object;
  noListener: { readonly listener: string };
  "value.settings": { readonly check: string };
  "measurement.check": Shown & Near & { readonly check: string };
  "measurement.part": Shown & Near & { readonly part: string };
  "value.oid": Shown;
  "value.address": Shown;
  "duplicate.entry": Shown & { readonly list: string; readonly index: number };
  "duplicate.host": Shown;
  "duplicate.token": { readonly job: string };
  "duplicate.output": Shown;
  "duplicate.hostCheck": { readonly check: string; readonly id: string };
  "cycle.parents": { readonly ids: readonly string[] };
  "cycle.models": { readonly ids: readonly string[] };
  "cycle.power": object;
  "conflict.without": { readonly service: string };
  "conflict.withAndWithout": { readonly service: string };
  "reference.host": Shown & Near;
  "reference.contact": Shown & Near;
  "reference.group": Shown & Near;
  "reference.job": Shown & Near;
  "reference.needed": Shown & Near;
  "reference.credential": Shown & Near;
  "reference.service": Near & { readonly host: string; readonly service: string };
  "reference.serviceYet": { readonly host: string; readonly service: string };
  "reference.hostCheck": Near & { readonly service: string };
  "unused.tls": object;
  "unused.contactMail": object;
  "unused.monthlyReport": object;
  "pem.tooLarge": Shown;
  "pem.unreadable": Shown & { readonly reason: string };
  "pem.noCertificate": object;
  "pem.noKey": object;
  "pem.otherKey": object;
}

/** Why a command is not done. */
interface CommandRefusals {
  "readOnly.file": { readonly file: string };
  readOnly: object;
  changedMeanwhile: object;
  notAllowed: { readonly needed: Role; readonly name: string; readonly role: Role };
  "notAllowed.noUser": object;
  "notAllowed.screen": object;
  "notAllowed.farCredential": { readonly network: string };
  "notFound.user": { readonly name: string };
  "notFound.userGone": object;
  "notFound.recipient": { readonly to: string };
  "notFound.way": { readonly contact: string };
  "cannotEnrol.noBrokers": object;
  "cannotEnrol.ownCertificate": object;
  "cannotEnrol.noName": object;
  "cannotEnrol.badAuthority": object;
  "cannotEnrol.keyUnreadable": object;
  "cannotEnrol.noCertificate": object;
  "notFound.token": { readonly id: string };
  "notFound.service": { readonly service: string };
  "notFound.discovery": object;
  "notFound.found": { readonly address: string };
  nothingChosen: object;
  "nothingChosen.toTry": object;
  userExists: { readonly name: string };
  lastAdmin: { readonly name: string };
  tooMany: { readonly most: number };
  busy: object;
  "busy.signIn": object;
  wrongPassword: object;
  "wrongPassword.present": object;
  wrongCode: object;
  claimed: object;
  claimCodeTooShort: { readonly least: number };
  nothingToAccept: { readonly service: string };
  notSeenYet: { readonly service: string };
  notDerived: { readonly service: string };
  "notFound.leftOut": { readonly service: string };
  "notFound.place": { readonly place: string };
  "notFound.version": { readonly version: number };
  "notFound.model": { readonly model: string };
  "notFound.job": { readonly job: string };
  "notFound.report": { readonly month: string };
  "report.noFonts": {};
  "bundle.failed": {};
  "report.busy": {};
  "report.failed": {};
  "notFound.machine": { readonly job: string; readonly machine: string };
  "notFound.window": { readonly job: string };
  "notFound.work": { readonly id: string };
  "notFound.finding": { readonly service: string };
  "notFound.group": { readonly group: string };
  "work.moment": object;
  "work.over": object;
  "work.nothing": object;
  "readOnly.work": { readonly id: string };
  "work.tooLate": { readonly hours: number };
  "work.tooLong": { readonly days: number };
  "notAllowed.longWork": { readonly hours: number };
  "tooMany.works": { readonly most: number };
  "wrongState.incident": { readonly move: IncidentMove; readonly state: IncidentState };
  "wrongState.diagnosis": { readonly state: IncidentState };
  "wrongState.acknowledged": { readonly by: string };
  "stillFails.incident": { readonly subject: string };
  "tooMany.words": { readonly most: number };
  "tooMany.messages": { readonly most: number };
  "tooMany.changes": { readonly most: number };
  "tooMany.pauses": { readonly most: number };
  "tooMany.problems": { readonly most: number };
  "reference.subject": { readonly subject: string };
  running: object;
  "running.acceptance": object;
  "notFound.acceptance": object;
  "notFound.sheet": object;
  "notFound.bill": object;
  "notFound.licence": { readonly name: string };
  "notFound.securityContact": object;
  "wrongState.acceptance": object;
  "wrongState.handOver": object;
  "notFound.visit": object;
  "tooMany.visits": { readonly most: number };
  "notFound.noTools": object;
  "notFound.tool": object;
  "tooMany.tools": { readonly most: number };
  "address.noDevice": object;
  "address.taken": { readonly hardware: string };
  "gateway.outside": { readonly network: string };
  "gateway.own": object;
  "network.onlyFixed": object;
  "network.noAddress": object;
  "notFound.port": { readonly ports: string };
  "wrongState.networkOfHost": object;
  "wrongState.networkTrial": object;
  "wrongState.noNetworkTrial": object;
  "busy.networkSetter": object;
  "network.ipv6": object;
  "network.form": object;
  "network.tooLarge": { readonly prefix: number };
  "network.noHosts": object;
  "network.tooMany": { readonly most: number };
  "network.noOwn": object;
  "network.tooManyAddresses": { readonly most: number };
}

/** Why an order of the operations centre is not taken: before it is known what is to be done. */
interface OrderRefusals {
  "malformed.order": object;
  "malformed.content": object;
  "tooLarge.order": { readonly mostKiB: number };
  wrongAlgorithm: object;
  "wrongAlgorithm.critical": object;
  wrongKey: object;
  "wrongKey.unknown": object;
  otherTarget: { readonly base: string };
  otherBoot: object;
  untrustedClock: object;
  expired: object;
  notYetValid: { readonly skewSeconds: number };
  lifetimeTooLong: { readonly hours: number };
  seenBefore: object;
  "seenBefore.perhaps": object;
  "seenBefore.restored": object;
  outOfOrder: { readonly highest: number };
  retained: object;
  unknownCommand: { readonly command: string; readonly near?: string | undefined };
  "notAllowed.command": { readonly name: string; readonly command: string };
  "notAllowed.configure": { readonly name: string };
  "tooMany.orders": object;
  "tooMany.kept": { readonly most: number };
  "storeUnavailable.order": object;
  interrupted: object;
  failed: object;
  configuredByFile: object;
  "wrongCommand.configure": object;
  versionTooLow: { readonly inForce: number };
  refusedBefore: { readonly version: number };
  rolledBack: { readonly minutes: number };
  "rolledBack.before": object;
  noUpdater: object;
  "update.notFound": object;
  "update.notSigned": object;
  "update.otherBoard": object;
  "update.otherVersion": object;
  "update.older": object;
  "update.returnedFrom": object;
  "update.noSpace": object;
  "update.busy": object;
  "update.silent": object;
  "notFound.test": { readonly event: string };
  "notFound.events": { readonly latest: number };
  "busy.resend": object;
  "tooMany.tests": { readonly seconds: number };
}

/** Why a request is not answered, and why the box cannot listen. */
interface RequestRefusals {
  refused: { readonly mistakes: number };
  "invalid.body": object;
  "invalid.query": object;
  "invalid.address": object;
  "invalid.headers": object;
  "request.unknown": object;
  "request.beforeEnd": object;
  "request.oneOf": { readonly values: readonly string[] };
  /** In the validator's own words. */
  "request.validator": { readonly text: string };
  storeUnavailable: object;
  "storeUnavailable.full": object;
  badRequest: object;
  "badRequest.http": object;
  "badRequest.length": object;
  "badRequest.twoHosts": object;
  badAddress: object;
  internal: object;
  "tooLarge.body": object;
  "tooLarge.head": object;
  tooSlow: object;
  notJson: object;
  "notJson.type": object;
  "notJson.empty": object;
  methodNotAllowed: { readonly allowed: string; readonly method: string };
  "notFound.address": object;
  "notFound.host": { readonly host: string };
  "notFound.incident": { readonly id: string };
  "notFound.noDiscovery": object;
  unclaimed: object;
  signInNeeded: object;
  "signInNeeded.token": object;
  "signInNeeded.screen": object;
  foreignPage: object;
  unknownHost: { readonly host: string };
  notReady: object;
  tooManyTries: { readonly seconds: number };
  "busy.stream": object;
  "cannotListen.inUse": { readonly host: string; readonly port: number };
  "cannotListen.notOurs": { readonly host: string; readonly port: number };
  "cannotListen.rights": { readonly host: string; readonly port: number };
  "cannotListen.kind": { readonly host: string; readonly port: number };
}

/** Why a backup cannot be made, read or restored. Places: `byte` of the file, from 0; `piece` and `record`, from 1. */
interface BackupRefusals {
  "backup.notOne": object;
  "backup.newer": { readonly format: number };
  "backup.newerShape": { readonly program: string };
  "backup.damagedHead": object;
  "backup.damaged": { readonly byte: number; readonly piece: number };
  "backup.truncated": { readonly byte: number };
  "backup.trailing": { readonly byte: number };
  "backup.passphrase": object;
  "backup.content": { readonly record: number };
  "backup.damagedContent": { readonly database: string; readonly reason: string };
  "backup.noSpace": { readonly neededBytes: number; readonly freeBytes: number };
  "backup.exists": object;
  "backup.noBox": object;
  "backup.boxRuns": object;
  "backup.hasData": object;
  "backup.diskRefuses": object;
  "backup.noPassphrase": object;
  "backup.shortPassphrase": { readonly least: number };
  "backup.otherPassphrase": object;
}

/** Every code with what fills its sentence. A language that lacks one does not compile. */
export interface RefusalParameters
  extends
    GrammarFaults,
    ValueMistakes,
    DocumentMistakes,
    SiteMistakes,
    CommandRefusals,
    OrderRefusals,
    BackupRefusals,
    RequestRefusals {}
export type RefusalCode = keyof RefusalParameters;

/** A code with its parameters. */
export type Said<C extends RefusalCode = RefusalCode> = {
  [K in C]: { readonly code: K; readonly parameters: RefusalParameters[K] };
}[C];

export type Refusal<C extends RefusalCode = RefusalCode> = Said<C> & {
  /** The place: a configuration path, a setting, a file; empty where there is none. */
  readonly path: string;
  /** What the path leads through, by its name: an index alone sends people counting. */
  readonly place?: { readonly is: "host" | "service" | "entry"; readonly id: string };
};

/** Parameters, which may be left out where a code has none. */
export type ParametersOf<C extends RefusalCode> = object extends RefusalParameters[C]
  ? [parameters?: RefusalParameters[C]]
  : [parameters: RefusalParameters[C]];

export function refusal<C extends RefusalCode>(code: C, path: string, ...[parameters]: ParametersOf<C>): Refusal<C> {
  return { code, path, parameters: parameters ?? {} } as unknown as Refusal<C>;
}

/** The part of a code that is stable for programs: `notFound` of `notFound.user`. */
export function generalCode(code: RefusalCode): string {
  return code.split(".")[0] ?? code;
}

/** Refusals on their way through code that has no place for a value. What it says is said by whoever catches it. */
export class RefusalError extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ code, path }) => `${path} ${code}`.trim()).join("; "));
    this.name = "RefusalError";
    this.refusals = refusals;
  }
}
