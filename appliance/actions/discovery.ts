/** Discovery as people and scripts drive it: one at a time, with progress, a result that stays until the next one, cancel. */
import { isIPv4 } from "node:net";
import { effectiveThresholds, judge } from "#decide/judge.ts";
import { sayResult } from "#decide/say-result.ts";
import { askAgain } from "#discovery/ask-again.ts";
import type { AskedCredential, JudgeLook } from "#discovery/ask-snmp.ts";
import { explore, type DiscoverOptions } from "#discovery/discover.ts";
import type { FoundRecord } from "#discovery/found-record.ts";
import { addressesOf, firstBeyond, networkText, parseNetworks, type Network } from "#discovery/networks.ts";
import { DEFAULT_RATE } from "#discovery/packet-budget.ts";
import { errorCode, isAbort } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import type { HostEntry } from "#model/config/checking.ts";
import type { DiscoveryOrder, DiscoveryProgress, DiscoveryView } from "#model/discovery.ts";
import { MOST_TRIED, type ReviewView, type TryOrder, type TryView } from "#model/discovery-review.ts";
import type { Site } from "#model/site.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { TypedCredential } from "#model/typed-credential.ts";
import { METADATA_IPV4, whyForbidden } from "#probes/forbidden-address.ts";
import { includesRole, type Actor } from "./actor.ts";
import type { DeviceReview } from "./device-review.ts";
import { done, refused, refusedFor, type Outcome } from "./outcome.ts";
import { accessOf } from "./typed-access.ts";

/** What a discovery needs of the box; wired by `cli/`. */
export interface DiscoveryParts extends Pick<DiscoverOptions, "pinger" | "readArp" | "isNear" | "clock"> {
  readonly site: () => Site;
  readonly ownNetworks: () => { readonly addresses: readonly string[]; readonly networks: readonly string[] };
  /** The box itself, its gateway and its resolvers, as hosts. */
  readonly surroundings?: () => readonly HostEntry[];
  /** Where what is found is kept for people. */
  readonly review: DeviceReview;
  readonly log: Log;
}

/** How a check stands by the limits that hold where nobody has set any. What must last to count cannot be seen by one look. */
export const judgeLook: JudgeLook = (check, declaration, result, own) => {
  const all = Object.entries(effectiveThresholds(declaration, own));
  const atOnce = Object.fromEntries(all.filter(([, { lasts }]) => lasts === undefined));
  const { state, breaches } = judge(result, declaration, atOnce);
  const { parameters = {}, measurements = {}, units, code } = result.observation;
  return { state, text: sayResult(check, declaration, { code, parameters, measurements, units, breaches }) };
};

export class Discovery {
  readonly #parts: DiscoveryParts;
  #running: AbortController | undefined;
  /** The box stops: nothing is kept any more. */
  #isStopping = false;
  #view: DiscoveryView = { state: "none" };
  #try: TryView | undefined;

  constructor(parts: DiscoveryParts) {
    this.#parts = parts;
  }

  get review(): DeviceReview {
    return this.#parts.review;
  }

  /** Progress, and the result of the newest one that came to its end. */
  view(): DiscoveryView {
    return this.#view;
  }

  /** What was found, what was chosen, and how a discovery or a try under way is getting on. */
  viewReview(): ReviewView {
    const { state, progress, reason } = this.#view;
    const own = this.#parts.ownNetworks();
    return {
      ...this.review.view(),
      state,
      ...(progress === undefined ? {} : { progress }),
      ...(reason === undefined ? {} : { reason }),
      ...(this.#try === undefined ? {} : { try: this.#try }),
      ownNetworks: [...new Set(own.networks.map(networkText))],
      ownAddresses: own.addresses.filter((address) => isIPv4(address) && !address.startsWith("127.")),
    };
  }

  stop(): void {
    this.#isStopping = true;
    this.#running?.abort();
  }

  /** Begins one. Networks that are not the box's own are swept only where they are named. */
  start(actor: Actor, order: DiscoveryOrder): Outcome<DiscoveryView> {
    if (this.#running !== undefined) return refused("running", "");
    const { site, ownNetworks, clock, log } = this.#parts;
    const own = ownNetworks();
    const { networks, problems } = parseNetworks(order.networks ?? [], own.networks);
    const unfit = [...problems, ...forbiddenOf(networks, own.networks)];
    if (unfit.length > 0) return refusedFor(unfit.map((problem) => ({ ...problem, path: "networks" })));
    const name = order.credential;
    if (name !== undefined && site().snmpCredentials[name] === undefined)
      return refused("reference.credential", "credential", { value: JSON.stringify(name) });
    const credentials = this.#credentialsOf(order);
    const far = firstBeyond(networks, own.networks);
    const typed = this.#credentialsOf({ typed: order.typed, port: order.port });
    // Sent to an address that is chosen freely it would be a way to read it.
    if (far !== undefined && credentials.length > typed.length && !includesRole(actor.role, "admin"))
      return refused("notAllowed.farCredential", "networks", { network: far.text });
    const running = new AbortController();
    this.#running = running;
    this.#try = undefined;
    const startedAt = new Date(clock.wallMs()).toISOString();
    const onProgress = (progress: DiscoveryProgress) => {
      if (this.#running === running) this.#view = { state: "running", startedAt, progress };
    };
    onProgress({ phase: "sweep", addresses: 0, swept: 0, found: 0, looked: 0, packets: 0 });
    log.info({ networks: networks.map(({ text }) => text), by: actor.name }, "discovery begins");
    const { pinger, readArp, isNear } = this.#parts;
    const hosts = site().hosts;
    const ownAddresses = new Set([...own.addresses, ...METADATA_IPV4]);
    explore({
      networks,
      rate: order.packetsPerSecond ?? DEFAULT_RATE,
      // Their secrets do not leave the box: entries of the configuration stand there already, typed ones go into the secret store.
      credentials,
      watched: new Map(hosts.map(({ id, address }) => [address, id])),
      ownAddresses,
      isNear,
      pinger,
      readArp,
      surroundings: this.#parts.surroundings?.() ?? [],
      clock,
      signal: running.signal,
      onProgress,
      judge: judgeLook,
    })
      .then(({ result, records, notLookedAt }) => {
        const addresses = addressesOf(networks, ownAddresses).length;
        const { seconds } = result;
        const isWhole = notLookedAt === undefined;
        if (isWhole || (records.length > 0 && !this.#isStopping))
          this.review.add({ startedAt, networks, addresses, seconds, records, credentials, notLookedAt });
        return isWhole ? ({ state: "done", startedAt, result } as const) : ({ state: "cancelled", startedAt } as const);
      })
      .catch((error: unknown): DiscoveryView => {
        if (isAbort(error) || running.signal.aborted) return { state: "cancelled", startedAt };
        log.warn({ code: errorCode(error) ?? String(error) }, "the discovery failed");
        return { state: "failed", startedAt, reason: errorCode(error) ?? "unknown" };
      })
      .then((view) => {
        this.#view = view;
        this.#running = undefined;
      })
      .catch((error: unknown) => log.error({ error: String(error) }, "a discovery could not be ended"));
    return done(this.#view);
  }

  /** Asks found devices with a credential that was typed; those that answer can be read from then on. */
  try(actor: Actor, order: TryOrder): Outcome<TryView> {
    if (this.#running !== undefined) return refused("running", "");
    const asked = this.#toTry(order.addresses);
    const known = new Set(this.review.records.map(({ host }) => host.address));
    const unknown = order.addresses?.find((address) => !known.has(address));
    if (unknown !== undefined) return refused("notFound.found", "addresses", { address: unknown });
    if (asked.length === 0) return refused("nothingChosen.toTry", "");
    const port = order.port ?? 161;
    const inForce = Object.entries(this.#parts.site().snmpCredentials).map(([name, access]) => ({
      name,
      port,
      access,
    }));
    const credential = this.review.nameFor(accessOf(order.credential), port, inForce);
    const running = new AbortController();
    this.#running = running;
    this.#try = { state: "running", asked: asked.length, done: 0, answered: [], silent: [], refused: 0 };
    const { log } = this.#parts;
    log.info({ devices: asked.length, by: actor.name }, "a credential is tried on found devices");
    this.#ask(asked, credential, running.signal)
      .catch((error: unknown) => {
        const isCancelled = isAbort(error) || running.signal.aborted;
        if (!isCancelled) log.warn({ code: errorCode(error) ?? String(error) }, "the try of a credential failed");
        this.#setTry({ state: isCancelled ? "cancelled" : "failed" });
      })
      .finally(() => (this.#running = undefined))
      .catch((error: unknown) => log.error({ error: String(error) }, "a try could not be ended"));
    return done(this.#try);
  }

  cancel(): Outcome<DiscoveryView> {
    if (this.#running === undefined) return refused("notFound.discovery", "");
    this.#running.abort();
    return done(this.#view);
  }

  /** Those named; else those that answer something, but not over SNMP. */
  #toTry(addresses: readonly string[] | undefined): readonly FoundRecord[] {
    const wanted = new Set(addresses);
    const canBeRead = ({ host }: FoundRecord) => host.answers.snmp === true && host.services > 0;
    const found = this.review.records.filter((record) =>
      addresses === undefined ? !canBeRead(record) : wanted.has(record.host.address),
    );
    return found.slice(0, MOST_TRIED);
  }

  async #ask(records: readonly FoundRecord[], credential: AskedCredential, signal: AbortSignal): Promise<void> {
    const { pinger, clock } = this.#parts;
    const news: FoundRecord[] = [];
    try {
      await askAgain(
        records,
        credential,
        { pinger, clock, signal, judge: judgeLook },
        ({ address, silence, record }) => {
          if (record !== undefined) news.push(record);
          const { done: before = 0, answered = [], silent = [], refused: wrong = 0 } = this.#try ?? {};
          this.#setTry({
            done: before + 1,
            ...(silence === undefined ? { answered: [...answered, address] } : { silent: [...silent, address] }),
            refused: wrong + Number(silence === "snmpRefused"),
          });
        },
      );
    } finally {
      // What answered before it was cancelled can be read all the same.
      if (news.length > 0) this.review.update(news, [credential]);
    }
    this.#setTry({ state: "done" });
  }

  #setTry(change: Partial<TryView>): void {
    if (this.#try !== undefined) this.#try = { ...this.#try, ...change };
  }

  #credentialsOf({ credential: named, known, typed = [], port = 161 }: DiscoveryOrder): AskedCredential[] {
    const inForce = this.#parts.site().snmpCredentials;
    const names = known === true ? Object.keys(inForce) : named === undefined ? [] : [named];
    const ofSite = names.flatMap((name) => {
      const access = inForce[name];
      return access === undefined ? [] : [{ name, port, access }];
    });
    const all: AskedCredential[] = [...ofSite, ...(known === true ? this.review.kept() : [])];
    for (const one of typed as readonly TypedCredential[]) {
      const credential = this.review.nameFor(accessOf(one), port, all);
      if (!all.some(({ name }) => name === credential.name)) all.push(credential);
    }
    return all;
  }
}

/** Networks that lie where nobody may send the box; link-local ones only where the box stands in them itself. */
function forbiddenOf(networks: readonly Network[], own: readonly string[]): Refusal[] {
  return networks.flatMap((network) => {
    const why = whyForbidden(network.text.split("/")[0] ?? "");
    const isOwn = firstBeyond([network], own) === undefined;
    return why === undefined || (why === "linkLocal" && isOwn) ? [] : [refusal("network.noHosts", network.text)];
  });
}
