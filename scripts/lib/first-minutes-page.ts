/** The page of `first-minutes`: what a box found and told on recorded devices, with what a person thinks of it. Pure. */

/** One finding, incident, or state that was told. */
export interface Told {
  /** By which it is judged: `DEVICE/CHECK`. */
  readonly key: string;
  readonly as: "incident" | "finding" | "state";
  /** The kind of device, as discovery calls it. */
  readonly kind: string;
  readonly state: string;
  /** What people read: the check, and what it says. */
  readonly sentence: string;
}

export interface FirstMinutes {
  readonly devices: number;
  readonly checks: number;
  readonly minutes: number;
  readonly told: readonly Told[];
}

const ORDER: readonly Told["as"][] = ["incident", "finding", "state"];

const HEAD = `# The first minutes on recorded devices

Written by \`scripts/first-minutes --write\`: a box of its own watches recorded devices by their profiles. The last column is
a person's: would a technician act on it? It is kept when the page is written again, by device and check. An incident that
nobody would act on, or two incidents of one device for one cause, is a fault: the kind of thing is mended, not the example.
`;
const COLUMNS = ["told as", "device", "kind", "check", "state", "sentence", "judgement"];

/** @param judgements by key, of an earlier page */
export function firstMinutesPage(seen: FirstMinutes, judgements: ReadonlyMap<string, string>): string {
  const rows = seen.told
    .toSorted((a, b) => ORDER.indexOf(a.as) - ORDER.indexOf(b.as) || (a.key < b.key ? -1 : 1))
    .map(({ key, as, kind, state, sentence }) => {
      const [device = "", check = ""] = key.split("/");
      return [as, device, kind, check, state, sentence, judgements.get(key) ?? ""];
    });
  const count = (as: Told["as"]) => seen.told.filter((one) => one.as === as).length;
  return [
    HEAD,
    `${seen.devices} devices, ${seen.checks} checks, watched for ${seen.minutes} min after their first looks: ${count("incident")} incidents, ${count("finding")} findings, ${count("state")} other states that are not ok.`,
    "",
    ...[COLUMNS, COLUMNS.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cellOf).join(" | ")} |`),
    "",
  ].join("\n");
}

/** What was judged on a page, by key. */
export function judgementsOf(page: string): Map<string, string> {
  const rows = page.split("\n").flatMap((line): [string, string][] => {
    if (!line.startsWith("| ")) return [];
    const cells = line
      .slice(2, -2)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll("\\|", "|"));
    const [as = "", device = "", , check = "", , , judgement = ""] = cells;
    return ORDER.includes(as as Told["as"]) && judgement !== "" ? [[`${device}/${check}`, judgement]] : [];
  });
  return new Map(rows);
}

function cellOf(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("|", String.raw`\|`);
}
