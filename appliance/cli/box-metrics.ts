/** The box's own figures for `/metrics`. */
import type { Metric } from "#api/prometheus.ts";
import type { OutputView } from "#model/api-outputs.ts";
import type { Watch } from "#engine/watch.ts";
import type { SnmpClient } from "#snmp/client.ts";
import type { HistoryStore } from "#store/history-store.ts";
import type { StateStore } from "#store/state-store.ts";
import type { ListenerFigures } from "#model/listener-figures.ts";
import type { ArrivalFigures, ArrivalRing } from "#store/arrivals/arrival-ring.ts";
import type { Outlets } from "./outlets.ts";

export interface MetricSources {
  readonly watch: Watch;
  readonly state: StateStore;
  readonly history: HistoryStore;
  readonly outlets: Outlets;
  readonly snmp: SnmpClient;
  readonly listeners: () => readonly ListenerFigures[];
  readonly arrivals: Pick<ArrivalRing, "figures">;
}

const gauge = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  kind: "gauge",
  samples: [{ value }],
});
const counter = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  kind: "counter",
  samples: [{ value }],
});

/** Of every output, by its name. */
function outputMetrics(views: readonly OutputView[]): Metric[] {
  const of = (value: (view: OutputView) => number): Metric["samples"] =>
    views.map((view) => ({ labels: { output: view.name, kind: view.kind }, value: value(view) }));
  return [
    { name: "outputs_waiting", help: "What is not sent yet.", kind: "gauge", samples: of(({ waiting }) => waiting) },
    {
      name: "outputs_sent_total",
      help: "What was taken since the start.",
      kind: "counter",
      samples: of(({ sent }) => sent),
    },
    {
      name: "outputs_dropped_total",
      help: "What had to go unsent since the start.",
      kind: "counter",
      samples: of(({ dropped }) => dropped),
    },
    {
      name: "outputs_failing",
      help: "1 while the newest attempt failed.",
      kind: "gauge",
      samples: of(({ state }) => (state === "failing" ? 1 : 0)),
    },
  ];
}

const STORED = { disk: 1, reserve: 0.5, memory: 0 } as const;

export function boxMetrics({ watch, state, history, outlets, snmp, listeners, arrivals }: MetricSources): Metric[] {
  const engine = watch.figures();
  const kept = history.figures();
  const relay = outlets.relayFigures();
  const memory = process.memoryUsage();
  const cpu = process.cpuUsage();
  return [
    gauge("engine_services", "Services in the timetable.", engine.tasks),
    counter("engine_results_total", "Results taken in since the start.", engine.results),
    gauge("engine_runs_running", "Runs under way.", engine.running),
    gauge("engine_runs_waiting", "Runs that are due and wait for a budget.", engine.waiting),
    gauge(
      "engine_lateness_p99_seconds",
      "99th percentile of how late runs began, over five minutes.",
      engine.latenessP99Ms / 1000,
    ),
    gauge(
      "engine_on_time_ratio",
      "Share of runs that began within a second of due, over five minutes.",
      engine.onTimeShare,
    ),
    gauge("engine_uncommitted_events", "Events decided but not stored yet.", engine.uncommittedEvents),
    counter("engine_dropped_events_total", "Events given up because they could not be stored.", engine.droppedEvents),
    gauge(
      "engine_commit_failing",
      "1 while the state store refuses changes.",
      engine.commitFailure === undefined ? 0 : 1,
    ),
    gauge(
      "state_stored",
      "Where changes are stored: 1 in the database, 0.5 in the space kept for a full disk, 0 nowhere.",
      STORED[state.storage().mode],
    ),
    counter("snmp_requests_total", "SNMP requests sent since the start.", snmp.requestsSent),
    counter("history_recorded_total", "Results taken into the history since the start.", kept.recordedResults),
    counter("history_dropped_total", "Results that could not be kept.", kept.droppedResults),
    gauge("history_pending_results", "Results not written yet.", kept.pendingResults),
    gauge("history_bytes", "Size of the history.", history.sizeBytes()),
    gauge("state_bytes", "Size of the state store.", state.sizeBytes()),
    gauge("events_latest_sequence", "Sequence of the newest event.", state.events.latest()),
    ...(relay === undefined
      ? []
      : [
          gauge("relay_connected", "1 while a broker is connected.", relay.connected ? 1 : 0),
          gauge("relay_waiting_events", "Events that no broker has acknowledged yet.", relay.waiting),
          counter("relay_sent_total", "Copies of events sent since the start.", relay.sent),
          counter("relay_refused_total", "Refusals by brokers since the start.", relay.refused),
        ]),
    ...listenerMetrics(listeners()),
    ...arrivalMetrics(arrivals.figures()),
    ...outputMetrics(outlets.views()),
    gauge("process_resident_bytes", "Resident memory of the process.", memory.rss),
    gauge("process_heap_used_bytes", "JavaScript heap in use.", memory.heapUsed),
    counter("process_cpu_seconds_total", "User and system time of the process.", (cpu.user + cpu.system) / 1e6),
  ];
}

/** One sample for each listener that the site asks for; nothing where it asks for none. */
function listenerMetrics(listeners: readonly ListenerFigures[]): Metric[] {
  const of = (
    name: string,
    help: string,
    kind: Metric["kind"],
    read: (figures: ListenerFigures) => number | undefined,
  ) => {
    const samples = listeners.flatMap((figures) => {
      const value = read(figures);
      return value === undefined ? [] : [{ labels: { listener: figures.name }, value }];
    });
    return { name, help, kind, samples };
  };
  return [
    of("listener_listening", "1 while it listens.", "gauge", ({ address }) => (address === undefined ? 0 : 1)),
    of("listener_blocked", "1 while this machine's firewall lets nobody in.", "gauge", ({ problem }) =>
      problem?.code === "blocked" ? 1 : 0,
    ),
    of(
      "listener_silent",
      "1 while nothing came in since the start, though jobs should have reported.",
      "gauge",
      ({ problem }) => (problem?.code === "neverHeard" ? 1 : 0),
    ),
    of("listener_received_total", "What came in since the start.", "counter", ({ received }) => received),
    of(
      "listener_refused_total",
      "Of that, what was not taken: too much, too large, not allowed, not understood.",
      "counter",
      ({ refused }) => refused,
    ),
    of("listener_lost_total", "What was lost because more came than can be read.", "counter", ({ lost }) => lost),
    of("listener_last_seconds", "When something came in last, seconds since 1970.", "gauge", ({ lastAt }) =>
      lastAt === undefined ? undefined : lastAt / 1000,
    ),
  ];
}

function arrivalMetrics({ counts, dropped, bytes, writtenBytes }: ArrivalFigures): Metric[] {
  return [
    {
      name: "arrivals_kept_total",
      help: "Log lines, notifications and mails kept since the start, by what became of them.",
      kind: "counter",
      samples: counts.map(({ kind, fate, count }) => ({ labels: { kind, fate }, value: count })),
    },
    counter("arrivals_dropped_total", "Those given up because the disk took nothing.", dropped),
    gauge("arrivals_bytes", "Size of what is kept of them.", bytes),
    counter("arrivals_written_bytes_total", "Bytes written for them since the start.", writtenBytes),
  ];
}
