/** The way from the box to what failed, out of what a diagnosis found: its stops, and how far packets came. Pure. */
import type { DiagnosisItem } from "#model/diagnosis.ts";
import type { Sentence } from "#model/sentence.ts";

/** A stop on the way; `note` is a code behind `path.`. */
export interface PathStop {
  readonly kind: "box" | "hop" | "more" | "port" | "target";
  /** What people call it, or its address; empty for a hop that does not say who it is. */
  readonly name: string;
  /** Its address, where `name` is none. */
  readonly address?: string;
  readonly note?: Sentence;
  readonly state: "ok" | "warning" | "critical" | "unknown" | "pending" | "unreachable";
  /** Whether packets came here, so that the line to it is whole. */
  readonly isReached: boolean;
}

/** Hops that are named at the begin and at the end of a long way. */
const [FIRST_HOPS, LAST_HOPS] = [1, 2];

/** @param target what people call the host that failed @returns undefined: the diagnosis knows nothing of the way */
export function pathStops(items: readonly DiagnosisItem[], target: string): PathStop[] | undefined {
  const find = (source: string) =>
    items.find((item) => item.source === source && item.code.startsWith(`diagnosis.${source}.`));
  const [path, port, neighbour, ping] = ["path", "port", "neighbour", "ping"].map(find);
  const isTraced = path !== undefined && !path.code.endsWith(".cannot");
  if (!isTraced && port === undefined && neighbour === undefined) return undefined;
  const isThere = path?.code === "diagnosis.path.reached" || PING_ANSWERS.includes(ping?.code ?? "");
  const hops = isTraced ? hopsOf(path) : [];
  return [
    { kind: "box", name: "", state: "ok", isReached: true },
    ...fold(hops),
    ...(port === undefined ? [] : [portOf(port, hops.at(-1), isThere)]),
    targetOf(target, neighbour, isThere),
  ];
}

const PING_ANSWERS: readonly string[] = ["answers", "lossy", "smallOnly"].map((code) => `diagnosis.ping.${code}`);

/** How the last one that answered is to be told. */
const ENDS: Readonly<Record<string, string>> = { ends: "hop.last", refused: "hop.refuses", loop: "hop.loops" };

function hopsOf({ code, parameters }: DiagnosisItem): PathStop[] {
  const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const [addresses, names] = [listed(parameters["hops"]), listed(parameters["names"])];
  const end = ENDS[code.split(".").at(-1) ?? ""];
  // The last one of a way that is open is what it leads to.
  const between = end === undefined ? addresses.slice(0, -1) : addresses;
  return between.map((address, place): PathStop => {
    const isLast = place === between.length - 1;
    const by = typeof address === "string" && address !== "*" ? address : "";
    if (by === "") return { kind: "hop", name: "", note: note("hop.silent"), state: "pending", isReached: true };
    const name = names[place] ?? (isLast && end !== undefined ? parameters["name"] : undefined);
    const named = typeof name === "string" && name !== "" && name !== by ? { name, address: by } : { name: by };
    return {
      kind: "hop",
      ...named,
      ...(isLast && end !== undefined && { note: note(end) }),
      state: isLast && end === "hop.loops" ? "warning" : "ok",
      isReached: true,
    };
  });
}

/** A long way is told by its begin and its end. */
function fold(hops: readonly PathStop[]): PathStop[] {
  const left = hops.length - FIRST_HOPS - LAST_HOPS;
  if (left < 2) return [...hops];
  const more: PathStop = { kind: "more", name: "", note: note("more", { count: left }), state: "ok", isReached: true };
  return [...hops.slice(0, FIRST_HOPS), more, ...hops.slice(-LAST_HOPS)];
}

const PORT_STATES = ["ok", "warning", "critical", "unknown", "pending"] as const;

function portOf({ parameters }: DiagnosisItem, before: PathStop | undefined, isReached: boolean): PathStop {
  const { switch: by = "", port = "" } = parameters;
  const state = PORT_STATES.find((one) => one === parameters["state"]);
  return {
    kind: "port",
    name: before?.name === by ? "" : String(by),
    note: note(`port.${state ?? "notWatched"}`, { port }),
    state: state ?? "pending",
    isReached,
  };
}

function targetOf(name: string, neighbour: DiagnosisItem | undefined, isThere: boolean): PathStop {
  if (isThere) return { kind: "target", name, note: note("target.answers"), state: "ok", isReached: true };
  const { mac = "" } = neighbour?.parameters ?? {};
  if (neighbour?.code === "diagnosis.neighbour.answers")
    return { kind: "target", name, note: note("target.onCable", { mac }), state: "warning", isReached: true };
  const says = neighbour === undefined ? "target.silent" : "target.gone";
  return { kind: "target", name, note: note(says), state: "unreachable", isReached: false };
}

function note(code: string, parameters: Sentence["parameters"] = {}): Sentence {
  return { code: `path.${code}`, parameters };
}
