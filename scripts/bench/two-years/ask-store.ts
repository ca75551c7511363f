/** Every question that the page asks the store, timed on a store as it is; opening it, too. */
import { silentLog } from "#lib/log.ts";
import { HistoryStore } from "#store/history-store.ts";
import { StateStore } from "#store/state-store.ts";
import { keyOf, type HandWall, type YearsPlan } from "./run-years.ts";

export interface Answered {
  readonly question: string;
  readonly medianMs: number;
  readonly longestMs: number;
  /** Of the last answer: rows, points, services. */
  readonly found: number;
}

const DAY_MS = 86_400_000;
/** So many services are asked about, spread over the site. */
const ASKED = 15;
/** As many points as a chart of the page asks for. */
const POINTS = 300;

/** Opens the stores of a folder and asks them everything. */
export async function askStore(plan: YearsPlan, clock: HandWall): Promise<Answered[]> {
  const answers: Answered[] = [];
  const openedAt = performance.now();
  const state = StateStore.open(plan.folder, { clock, log: silentLog, boot: "asks" });
  const stateOpenedAt = performance.now();
  const history = HistoryStore.open(plan.folder, { clock, log: silentLog });
  const opened = performance.now();
  answers.push(
    {
      question: "start: state.db is opened",
      medianMs: stateOpenedAt - openedAt,
      longestMs: stateOpenedAt - openedAt,
      found: 1,
    },
    {
      question: "start: history.db is opened",
      medianMs: opened - stateOpenedAt,
      longestMs: opened - stateOpenedAt,
      found: 1,
    },
  );
  const now = clock.wallMs();
  const keys = Array.from({ length: ASKED }, (_, n) => keyOf(plan, Math.floor((n * plan.services) / ASKED)));
  const ask = (question: string, works: readonly (() => number)[]): void => {
    const times: number[] = [];
    let found = 0;
    for (const work of works) {
      const begunAt = performance.now();
      found = work();
      times.push(performance.now() - begunAt);
    }
    const sorted = times.toSorted((a, b) => a - b);
    answers.push({
      question,
      medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
      longestMs: sorted.at(-1) ?? 0,
      found,
    });
  };
  const often = (work: () => number) => Array.from({ length: 5 }, () => work);
  ask("start: states and open incidents", [() => state.load().services.size]);
  ask("start: newest result of every service", [() => history.lastResults().size]);
  for (const [name, days] of [
    ["a day", 1],
    ["two days", 2],
    ["a week", 7],
    ["60 days", 60],
    ["90 days", 90],
    ["a year", 365],
    ["two years", 730],
  ] as const)
    ask(
      `chart of ${name}`,
      keys.map(
        (key) => () =>
          measured(plan, key).reduce(
            (sum, name2) => sum + history.series(key, name2, now - days * DAY_MS, now, POINTS).points.length,
            0,
          ),
      ),
    );
  ask(
    "newest 50 results of a service",
    keys.map((key) => () => history.results(key, { from: 0, to: now, limit: 50 }).length),
  );
  ask(
    "500 results of a service",
    keys.map((key) => () => history.results(key, { from: 0, to: now, limit: 500 }).length),
  );
  ask(
    "results of a service five days ago",
    keys.map((key) => () => history.results(key, { from: 0, to: now - 5 * DAY_MS, limit: 50 }).length),
  );
  ask(
    "hours of six weeks for a forecast",
    keys.map(
      (key) => () =>
        history.means(
          key,
          measured(plan, key)[0] ?? "",
          Array.from({ length: 1008 }, (_, n) => now - (1008 - n) * 3_600_000),
        ).length,
    ),
  );
  ask(
    "first page of incidents",
    often(() => state.incidents({ limit: 51 }).length),
  );
  ask(
    "open incidents",
    often(() => state.incidents({ states: ["open", "inProgress"], limit: 51 }).length),
  );
  ask(
    "incidents by words",
    often(() => state.incidents({ words: ["server", "17"], limit: 51 }).length),
  );
  ask(
    "incidents by words that nobody used",
    often(() => state.incidents({ words: ["xylophone"], limit: 51 }).length),
  );
  ask(
    "how many incidents",
    often(() => state.countIncidents({})),
  );
  ask(
    "how many incidents by words",
    often(() => state.countIncidents({ words: ["server"] })),
  );
  const old = state.incidents({ from: 0, to: now - 700 * DAY_MS, limit: 1 })[0]?.id;
  ask(
    "a page of incidents of long ago",
    often(() => state.incidents({ limit: 51, ...(old === undefined ? {} : { before: old }) }).length),
  );
  ask(
    "incidents of a host",
    keys.map(
      (key) => () => state.incidents({ host: key.split("/")[0] ?? "", from: now - 30 * DAY_MS, limit: 20 }).length,
    ),
  );
  ask(
    "incidents of a service",
    keys.map((key) => () => state.incidents({ subject: key, from: now - 30 * DAY_MS, limit: 20 }).length),
  );
  ask(
    "incidents of the last week",
    often(() => state.incidents({ from: now - 7 * DAY_MS, to: Number.MAX_SAFE_INTEGER, limit: 500 }).length),
  );
  ask(
    "newest 100 events",
    often(() => state.events.newest(100).length),
  );
  ask(
    "events from a cursor on",
    often(() => state.events.read(state.events.latest() - 5000, 200).length),
  );
  ask(
    "events of an incident",
    often(() => state.events.about(state.incidents({ limit: 1 })[0]?.id ?? "", now - 30 * DAY_MS, 200).length),
  );
  ask(
    "changes of the last day, for a diagnosis",
    often(() => state.events.newestOf(["state.changed", "config.changed"], now - DAY_MS, 200).length),
  );
  ask(
    "events that wait",
    often(() => state.events.backlog("relay")),
  );
  ask(
    "when the box watched, of a month",
    often(() => state.spans.unwatched(now - 30 * DAY_MS, now).length),
  );
  ask(
    "states of a service in a month",
    keys.map((key) => () => state.spans.of(key, "state", now - 30 * DAY_MS, now).length),
  );
  ask("states of every service in a month, for the report", [
    () =>
      Array.from(
        { length: plan.services },
        (_, n) => state.spans.of(keyOf(plan, n), "state", now - 30 * DAY_MS, now).length,
      ).reduce((a, b) => a + b, 0),
  ]);
  ask(
    "runs of a job",
    often(() => state.jobs.runs("job-0", 0, 100).length),
  );
  await history.stop();
  state.close();
  return answers;
}

/** What a service measures; see `made-results.ts`. */
function measured(plan: YearsPlan, key: string): readonly string[] {
  if (key.endsWith("/ping")) return ["rttMs", "lossPercent"];
  const [host, service] = key.split("/service-");
  const n = Number(service) * plan.hosts + Number(host?.slice("host-".length));
  return [["rttMs"], ["connectMs"], ["value"], ["usedPercent", "usedBytes"]][n % 4] ?? [];
}

/** As rows of a table of Markdown, the slowest first. */
export function answerTable(answers: readonly Answered[]): string[] {
  return [
    "| question | median ms | longest ms | found |",
    "| --- | --- | --- | --- |",
    ...answers.map(
      ({ question, medianMs, longestMs, found }) =>
        `| ${question} | ${medianMs.toFixed(1)} | ${longestMs.toFixed(1)} | ${found} |`,
    ),
  ];
}
