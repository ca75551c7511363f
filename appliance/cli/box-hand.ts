/** The running box as the operations centre's commands about it need it. */
import { TEST_EVERY_SECONDS, type BoxHand } from "#actions/box-hand.ts";
import { installUpdate, lastUpdate } from "#box/updater.ts";
import { isoTime } from "#lib/clock.ts";
import type { BoxReport } from "#model/order.ts";
import type { TestAlert } from "#model/setup.ts";
import type { OrderingParts } from "./appliance/ordering.ts";

const OPEN: ReadonlySet<string> = new Set(["open", "inProgress", "suspended"]);
/** So many events at most are stored behind one that is stored at once; generous. */
const STORED_WITH_IT = 20;
/** Environment: the socket of the updater, where the system has one. */
const UPDATER = "VEDETTA_UPDATER";
/** The newest test event that was confirmed. */
const TEST_FACT = "test.confirmed";
/** The newest test event that was made. */
const SENT_FACT = "test.sent";

interface ConfirmedTest {
  readonly event: string;
  readonly confirmedAt: string;
  readonly by: string;
}

export function boxHand(parts: OrderingParts): BoxHand {
  const { options, stores, outlets, watching } = parts;
  const { clock } = options;
  const { state } = stores;
  const startedAt = clock.wallMs();
  const updater = options.env[UPDATER];
  let testedAtMs = -Infinity;
  return {
    report: () => reportOf(parts, startedAt),
    eventRange: () => ({ oldest: state.events.oldest(), latest: state.events.latest() }),
    resend: (from, to) => outlets.resend(from, to),
    testEvent(which) {
      const event = state.events.event(/^[0-9]{1,15}$/.test(which) ? Number(which) : which);
      return event?.type === "test" ? event : undefined;
    },
    sendTest(by) {
      const now = clock.monotonicMs();
      if (now - testedAtMs < TEST_EVERY_SECONDS * 1000) return "tooSoon";
      testedAtMs = now;
      const before = state.events.latest();
      watching.tell([{ type: "test", at: clock.wallMs(), data: { by } }]);
      watching.watch.flush();
      // By its place in the log: its moment says nothing where the clock was set back.
      const newest = state.events.newest(STORED_WITH_IT);
      const made = newest.find(({ type, sequence }) => type === "test" && sequence > before);
      if (made === undefined) return "notStored";
      const { id, sequence, at } = made;
      state.facts.set(SENT_FACT, { event: id, sequence, sentAt: isoTime(at), by });
      return made;
    },
    confirmTest({ id, sequence, at }, by) {
      const fact = { event: id, sequence, sentAt: isoTime(at), confirmedAt: isoTime(clock.wallMs()), by };
      state.facts.set(TEST_FACT, fact);
    },
    testAlert() {
      const sent = state.facts.get(SENT_FACT) as Omit<TestAlert, "taken"> | undefined;
      if (sent === undefined) return undefined;
      const confirmed = state.facts.get(TEST_FACT) as ConfirmedTest | undefined;
      const taken = state.events.cursors().some(({ name, sequence }) => name === "relay" && sequence >= sent.sequence);
      if (confirmed?.event !== sent.event) return { ...sent, taken };
      return { ...sent, taken: true, confirmedAt: confirmed.confirmedAt, confirmedBy: confirmed.by };
    },
    ...(updater === undefined
      ? {}
      : { installUpdate: (version) => installUpdate(updater, version), lastUpdate: () => lastUpdate(updater) }),
    wallMs: () => clock.wallMs(),
  };
}

function reportOf({ options, stores, senses, outlets, watching }: OrderingParts, startedAt: number): BoxReport {
  const { version, boot, clock } = options;
  const { state, history, keeper } = stores;
  const { clockTrusted: trusted, clockSynchronised: synchronised } = senses.box;
  const [stateBytes, historyBytes] = [state.sizeBytes(), history.sizeBytes()];
  const lastTest = state.facts.get(TEST_FACT) as (BoxReport["lastTest"] & object) | undefined;
  const relay = outlets.relayFigures();
  const troubles = [
    ...(state.storage().mode === "disk" ? [] : ["cannotStore"]),
    ...(senses.box.network.cutOff === undefined ? [] : [senses.box.network.cutOff.why]),
  ];
  return {
    version,
    boot,
    at: isoTime(clock.wallMs()),
    startedAt: isoTime(startedAt),
    firstStartedAt: senses.record.firstStartedAt,
    hardware: senses.record.inventory ?? {},
    clock: { trusted, ...(synchronised === undefined ? {} : { synchronised }) },
    line: senses.box.line(),
    broker: relay ?? {},
    storage: {
      mode: state.storage().mode,
      stateBytes,
      historyBytes,
      fillPercent: Math.round((1000 * (stateBytes + historyBytes)) / keeper.site.retention.maxDiskBytes) / 10,
    },
    events: { oldest: state.events.oldest(), latest: state.events.latest(), waiting: relay?.waiting ?? 0 },
    memoryBytes: process.memoryUsage.rss(),
    latenessSeconds: watching.watch.figures().latenessP99Ms / 1000,
    troubles,
    site: countStates(watching),
    configuration: {
      digest: keeper.site.digest,
      file: keeper.readOnly,
      notYetInForce: [...keeper.site.notYetInForce],
    },
    ...(lastTest === undefined
      ? {}
      : { lastTest: { sequence: lastTest.sequence, sentAt: lastTest.sentAt, confirmedAt: lastTest.confirmedAt } }),
  };
}

function countStates({ watch }: OrderingParts["watching"]): BoxReport["site"] {
  const { world } = watch;
  const hosts = world.site.hosts.map(({ id }) => world.hostState(id).hard);
  const services = world.site.hosts.flatMap((host) => host.services.map(({ key }) => world.serviceState(key).hard));
  const openIncidents = [...world.incidents()].filter(({ state }) => OPEN.has(state)).length;
  return { hosts: tally(hosts), services: tally(services), openIncidents };
}

function tally(states: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
