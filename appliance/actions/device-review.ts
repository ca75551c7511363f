/**
 * The review of what discoveries found, kept on the box: it survives a restart, and several people see the same. Found devices come in from
 * discoveries, choices from people; when it is put in force the configuration gets what it lacks and keeps what people set.
 */
import type { AskedCredential } from "#discovery/ask-snmp.ts";
import { marksOf } from "#discovery/same-device.ts";
import type { FoundRecord } from "#discovery/found-record.ts";
import { isWithin, type Network } from "#discovery/networks.ts";
import { earlierOf, planReview, type Choice, type Earlier, type Planned } from "#discovery/plan-review.ts";
import { KINDS } from "#discovery/kinds.ts";
import type { ProposedCredential } from "#discovery/propose-config.ts";
import type { Log } from "#lib/log.ts";
import type { ConfigEdit } from "#model/api-config.ts";
import type { SiteDocument } from "#model/config.ts";
import type { HostEntry } from "#model/config/checking.ts";
import {
  MOST_REVIEWED,
  type DeviceChoice,
  type ReviewDetail,
  type ReviewView,
  type WatchedView,
} from "#model/discovery-review.ts";
import type { Site } from "#model/site.ts";
import { MOST_CREDENTIALS } from "#model/typed-credential.ts";
import type { Actor } from "./actor.ts";
import { done, refused, refusedFor, type Outcome } from "./outcome.ts";
import type { ConfigHistory } from "./put-config.ts";
import { accessIn, forgetAccess, freeName, isSameAccess, keepAccess, type KeptSecrets } from "./typed-access.ts";

export interface ReviewParts {
  readonly site: () => Site;
  /** How many services are watched, those that devices tell of included. */
  readonly countServices: () => number;
  readonly config: Pick<ConfigHistory, "view" | "change">;
  readonly facts: { get(name: string): unknown; set(name: string, value: unknown): void };
  readonly secrets: KeptSecrets;
  /** The box itself, its gateway and its resolvers, as hosts. */
  readonly surroundings: () => readonly HostEntry[];
  readonly log: Log;
}

/** What a discovery adds. */
export interface Discovered {
  readonly startedAt: string;
  readonly networks: readonly Network[];
  readonly addresses: number;
  readonly seconds: number;
  readonly records: readonly FoundRecord[];
  /** What was asked with; those that were typed have their access nowhere else. */
  readonly credentials: readonly AskedCredential[];
  /** It was cancelled: addresses that were seen and not looked at any more. Undefined: it came to its end. */
  readonly notLookedAt?: ReadonlySet<string> | undefined;
}

/** Two facts: what was found is large and seldom changes. */
const FOUND_FACT = "discovery.found";
const CHOICES_FACT = "discovery.choices";
const MOST_LEFT_OUT = 4 * MOST_REVIEWED;

interface FoundFact {
  readonly at: string;
  readonly networks: readonly string[];
  readonly addresses: number;
  readonly seconds: number;
  readonly more: number;
  readonly records: readonly FoundRecord[];
  readonly credentials: readonly ProposedCredential[];
  readonly before: Readonly<Record<string, Earlier>>;
}
interface ChoicesFact {
  readonly choices: Readonly<Record<string, Choice>>;
  readonly leftOut: readonly string[];
}

export class DeviceReview {
  readonly #parts: ReviewParts;
  #found: FoundFact | undefined;
  #choices: ChoicesFact;
  #revision = 1;
  #planned: { readonly revision: number; readonly site: Site; readonly plan: Planned } | undefined;

  constructor(parts: ReviewParts) {
    this.#parts = parts;
    this.#found = parts.facts.get(FOUND_FACT) as FoundFact | undefined;
    this.#choices = (parts.facts.get(CHOICES_FACT) as ChoicesFact | undefined) ?? { choices: {}, leftOut: [] };
  }

  /** What people see, besides how a discovery under way is getting on. */
  view(): Pick<
    ReviewView,
    "revision" | "readOnly" | "credentials" | "found" | "watchedHosts" | "watchedChecks" | "groups" | "devices"
  > {
    const found = this.#found;
    const site = this.#parts.site();
    const groups = Object.values(KINDS).flatMap(({ group }) => group ?? []);
    return {
      revision: this.#revision,
      readOnly: this.#parts.config.view().readOnly,
      credentials: [
        ...Object.entries(site.snmpCredentials).map(([name, { version }]) => ({ name, version, inForce: true })),
        ...this.kept().map(({ name, access }) => ({ name, version: access.version, inForce: false })),
      ],
      ...(found === undefined
        ? {}
        : {
            found: {
              at: found.at,
              networks: [...found.networks],
              addresses: found.addresses,
              seconds: found.seconds,
              more: found.more,
            },
          }),
      watchedHosts: site.hosts.length,
      watchedChecks: this.#parts.countServices(),
      groups: [...new Set([...groups, ...site.hosts.flatMap((host) => host.groups)])],
      devices: [...this.#plan().devices],
    };
  }

  /** What would be watched on one device. */
  detail(address: string): Outcome<ReviewDetail> {
    const checks = this.#plan().checks.get(address);
    return checks === undefined
      ? refused("notFound.found", "address", { address })
      : done({ address, checks: [...checks] });
  }

  choose(devices: readonly DeviceChoice[]): Outcome<undefined> {
    const known = new Set((this.#found?.records ?? []).map(({ host }) => host.address));
    const unknown = devices.find(({ address }) => !known.has(address));
    if (unknown !== undefined) return refused("notFound.found", "devices", { address: unknown.address });
    const choices = { ...this.#choices.choices };
    for (const { address, ...choice } of devices) choices[address] = { ...choices[address], ...choice };
    this.#setChoices({ ...this.#choices, choices });
    return done(undefined);
  }

  /** Credentials that the review keeps, with what they are; those whose secret is gone are left out. */
  kept(): AskedCredential[] {
    const inForce = this.#parts.site().snmpCredentials;
    return (this.#found?.credentials ?? []).flatMap((credential) => {
      const access = accessIn(credential.entry, this.#parts.secrets);
      return access === undefined || Object.hasOwn(inForce, credential.name) ? [] : [{ ...credential, access }];
    });
  }

  /** A name for a typed credential: that of one which says the same, else a free one. */
  nameFor(access: AskedCredential["access"], port: number, others: readonly AskedCredential[]): AskedCredential {
    const { secrets } = this.#parts;
    const same = [...this.kept(), ...others].find((one) => one.port === port && isSameAccess(one.access, access));
    if (same !== undefined) return same;
    const taken = [
      ...Object.keys(this.#document().credentials ?? {}),
      ...(this.#found?.credentials ?? []).map(({ name }) => name),
      ...others.map(({ name }) => name),
    ];
    return { name: freeName(new Set(taken), secrets), port, access };
  }

  /**
   * Takes what a discovery found. What was found at other networks before stays, and all that was found before where it was
   * cancelled; a typed credential that nothing answers is forgotten.
   */
  add(discovered: Discovered): void {
    const { networks, startedAt, addresses, seconds, notLookedAt } = discovered;
    const before = this.#found;
    const known = new Set(before?.records.map(({ host }) => host.address));
    // Of what was not looked at, an earlier look tells more.
    const fresh = discovered.records.filter(
      ({ host: { address } }) => notLookedAt?.has(address) !== true || !known.has(address),
    );
    const anew = new Set(fresh.map(({ host }) => host.address));
    const stays = (address: string) => (notLookedAt === undefined ? !isWithin(address, networks) : !anew.has(address));
    const elsewhere = (before?.records ?? []).filter(({ host }) => stays(host.address));
    const all = [...elsewhere, ...fresh];
    const records = all.slice(0, MOST_REVIEWED);
    this.#setFound({
      at: startedAt,
      networks: [...new Set([...networks.map(({ text }) => text), ...networksOf(elsewhere.length > 0, before)])],
      addresses,
      seconds,
      more: all.length - records.length,
      records,
      credentials: this.#keep(discovered.credentials, records),
      before: this.#remember(before),
    });
  }

  /** Takes what came of asking some of the found devices again. */
  update(answered: readonly FoundRecord[], credentials: readonly AskedCredential[]): void {
    if (this.#found === undefined) return;
    const anew = new Map(answered.map((record) => [record.host.address, record]));
    const records = this.#found.records.map((record) => anew.get(record.host.address) ?? record);
    this.#setFound({ ...this.#found, records, credentials: this.#keep(credentials, records) });
  }

  get records(): readonly FoundRecord[] {
    return this.#found?.records ?? [];
  }

  /** Puts what is chosen in force: hosts are added, and what hosts leave open is filled in. Nothing else is changed. */
  async watch(actor: Actor): Promise<Outcome<WatchedView>> {
    const { config, log } = this.#parts;
    if (config.view().readOnly) return refused("readOnly", "");
    const plan = this.#plan();
    if (plan.hosts.length + plan.extended.length === 0) return refused("nothingChosen", "");
    const problems = await config.change(changesOf(plan, this.#document()), actor);
    if (problems.length > 0) return refusedFor(problems);
    const { digest } = config.view();
    const [hosts, extended] = [plan.hosts.length, plan.extended.length];
    log.info({ security: "config.put", digest, hosts, extended, by: actor.name }, "what was discovered is watched");
    this.#setDone(plan);
    const checks = plan.devices.reduce((sum, device) => sum + (device.take ? device.checks : 0), 0);
    return done({ hosts, extended, checks, digest });
  }

  /** What was new and is not wanted is left out from now on; what is watched needs no choice any more. */
  #setDone({ devices }: Planned): void {
    const records = new Map(this.records.map((record) => [record.host.address, record]));
    const refusedNow = devices
      .filter(({ take, stand }) => !take && stand !== "watched" && stand !== "readable")
      .flatMap(({ address }) => {
        const record = records.get(address);
        return record === undefined ? [] : [...marksOf(record), `address ${address}`];
      });
    const taken = new Set(devices.flatMap(({ take, address }) => (take ? [address] : [])));
    const choices = Object.entries(this.#choices.choices).filter(([address]) => !taken.has(address));
    const leftOut = [...new Set([...this.#choices.leftOut, ...refusedNow])].slice(-MOST_LEFT_OUT);
    this.#setChoices({ choices: Object.fromEntries(choices), leftOut });
  }

  /** Secrets of credentials that some device was read with are kept, those of others forgotten. */
  #keep(asked: readonly AskedCredential[], records: readonly FoundRecord[]): ProposedCredential[] {
    const { secrets } = this.#parts;
    const used = new Set(records.map(({ readWith }) => readWith?.credential));
    const inForce = this.#document().credentials ?? {};
    const before = this.#found?.credentials ?? [];
    const kept = before.filter(({ name }) => used.has(name) || Object.hasOwn(inForce, name));
    for (const { name, entry } of before)
      if (entry !== undefined && !kept.some((one) => one.name === name)) forgetAccess(name, secrets);
    for (const credential of asked) {
      if (!used.has(credential.name) || kept.some(({ name }) => name === credential.name)) continue;
      const { name, port } = credential;
      if (Object.hasOwn(inForce, name)) kept.push({ name, port });
      else if (kept.filter(({ entry }) => entry !== undefined).length < MOST_CREDENTIALS)
        kept.push(keepAccess(credential, secrets));
    }
    return kept;
  }

  /** What stood where, for hosts that are watched and for what was found last. */
  #remember(before: FoundFact | undefined): FoundFact["before"] {
    const addresses = new Set(this.#parts.site().hosts.map(({ address }) => address));
    const older = Object.entries(before?.before ?? {}).filter(([address]) => addresses.has(address));
    const newer = (before?.records ?? []).map((record) => [record.host.address, earlierOf(record)] as const);
    return Object.fromEntries([...older, ...newer]);
  }

  #plan(): Planned {
    const site = this.#parts.site();
    const known = this.#planned;
    if (known?.revision === this.#revision && known.site === site) return known.plan;
    const written = this.#document().hosts ?? [];
    const entries = new Map(written.map((entry) => [entry.id, entry]));
    const plan = planReview({
      records: this.records,
      credentials: this.#found?.credentials ?? [],
      surroundings: this.#parts.surroundings(),
      choices: new Map(Object.entries(this.#choices.choices)),
      leftOut: new Set(this.#choices.leftOut),
      before: new Map(Object.entries(this.#found?.before ?? {})),
      watched: site.hosts.map(({ id, name, address }) => {
        const entry = entries.get(id);
        return { id, name, address, saysSnmp: entry?.snmp !== undefined || entry?.profile !== undefined };
      }),
    });
    this.#planned = { revision: this.#revision, site, plan };
    return plan;
  }

  /** The document in force was checked when it was taken. */
  #document(): Partial<SiteDocument> {
    return this.#parts.config.view().document as Partial<SiteDocument>;
  }

  #setFound(found: FoundFact): void {
    this.#found = found;
    this.#revision += 1;
    this.#parts.facts.set(FOUND_FACT, found);
  }

  #setChoices(choices: ChoicesFact): void {
    this.#choices = choices;
    this.#revision += 1;
    this.#parts.facts.set(CHOICES_FACT, choices);
  }
}

function networksOf(isKept: boolean, found: FoundFact | undefined): readonly string[] {
  return isKept ? (found?.networks ?? []) : [];
}

/** Places of the document with what comes there; all else stays as it is. */
function changesOf({ hosts, extended, credentials }: Planned, document: Partial<SiteDocument>): ConfigEdit[] {
  return [
    ...Object.entries(credentials)
      .filter(([name]) => !Object.hasOwn(document.credentials ?? {}, name))
      .map(([name, value]) => ({ path: ["credentials", name], value })),
    ...hosts.map((value) => ({ path: ["hosts", "-"], value })),
    ...extended.flatMap(({ id, snmp, profile }) => [
      { path: ["hosts", id, "snmp"], value: snmp },
      { path: ["hosts", id, "profile"], value: profile },
    ]),
  ].filter(({ value }) => value !== undefined);
}
