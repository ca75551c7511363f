/**
 * What states, incidents, events and alarms are about, as the contract writes it: `HOST`, `HOST/SERVICE`, `HOST/@KIND`, `box`,
 * `uplink`, `site`, `job:ID`, `model:ID`, an incident's id. Read here only, by box and page; made in `model/subject.ts`.
 */

export type Subject =
  | { readonly kind: "host"; readonly host: string }
  | { readonly kind: "service"; readonly key: `${string}/${string}`; readonly host: string; readonly service: string }
  /** Everything of one kind on a host: its fans, its licences. */
  | { readonly kind: "part"; readonly host: string; readonly part: string }
  | { readonly kind: "job" | "model" | "incident"; readonly id: string }
  | { readonly kind: "box" | "uplink" | "site" };

const ALONE: readonly string[] = ["box", "uplink", "site"];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Takes a text apart. A host that is called `box`, `uplink` or `site`, or like a UUID, reads as what those words mean
 * everywhere else: whoever expects a host asks for a host of that id first.
 */
export function readSubject(text: string): Subject {
  const slash = text.indexOf("/");
  if (slash !== -1) {
    const [host, rest] = [text.slice(0, slash), text.slice(slash + 1)];
    if (rest.startsWith("@")) return { kind: "part", host, part: rest.slice(1) };
    return { kind: "service", key: `${host}/${rest}`, host, service: rest };
  }
  const colon = text.indexOf(":");
  const [kind, id] = [text.slice(0, colon), text.slice(colon + 1)];
  if (colon !== -1 && (kind === "job" || kind === "model")) return { kind, id };
  if (ALONE.includes(text)) return { kind: text as "box" | "uplink" | "site" };
  return UUID.test(text) ? { kind: "incident", id: text } : { kind: "host", host: text };
}
