/**
 * How bad a notification says itself that it is: by objects whose numbers mean a severity or a condition, and by texts that are nothing
 * but the word for one. What it says counts before what its name lets one think. Pure.
 */
import { isBelow } from "#snmp/oid.ts";
import type { AnsweredVarbind } from "#snmp/message.ts";

/** `well`: what it is about is as it should be, or is so again. */
export type ToldLevel = "critical" | "warning" | "note" | "well";

/**
 * Numbers and what they mean, then the objects in which they do. Numbers and meanings: the modules of these makers, objects that
 * notifications carry and that are a severity, or the only condition in one.
 */
const LEVELS = `
1=well 2=critical
  1.3.6.1.4.1.2011.6.3.3.1.1.5
  1.3.6.1.4.1.9839.2606.4.2.3.4
  1.3.6.1.4.1.9839.2606.4.2.4.4
  1.3.6.1.4.1.9839.2606.4.2.5.4
  1.3.6.1.4.1.9839.2606.4.2.6.4
  1.3.6.1.4.1.25506.8.35.12.2.17
  1.3.6.1.4.1.25506.8.36.5.1.1.2
1=note 2=note 3=warning 4=critical 5=critical
  1.3.6.1.4.1.25461.2.1.3.1.203
  1.3.6.1.4.1.25461.2.1.3.1.303
  1.3.6.1.4.1.25461.2.1.3.1.417
  1.3.6.1.4.1.25461.2.1.3.1.702
3=critical 4=well 5=critical 6=warning
  1.3.6.1.4.1.9839.2606.4.2.4.7.2.1.3
  1.3.6.1.4.1.9839.2606.4.2.5.7.2.1.3
  1.3.6.1.4.1.9839.2606.4.2.6.7.2.1.3
0=note 1=warning 2=critical
  1.3.6.1.4.1.9.6.1.101.2.3.2
  1.3.6.1.4.1.3955.1000.201.2.3.2
0=note 1=critical 2=critical 3=warning 4=warning 5=note 6=well
  1.3.6.1.4.1.26122.1.10.3
  1.3.6.1.4.1.26122.2.4.3
1=critical 2=critical 3=warning 4=warning 5=well
  1.3.6.1.4.1.1918.2.13.10.111.14
  1.3.6.1.4.1.1918.2.14.10.111.14
0=well 1=critical
  1.3.6.1.4.1.17713.8.13.16
  1.3.6.1.4.1.25728.8300.2.2
1=well 2=warning 3=critical
  1.3.6.1.4.1.25506.2.89.1.1.3
  1.3.6.1.4.1.25506.10.4.1.3.1.3
1=warning 2=critical
  1.3.6.1.4.1.476.5.2.32767.1.1
1=note 2=critical 3=critical 4=warning 5=warning 6=well
  1.3.6.1.4.1.637.64.0.10.1.1.5
0=well 1=note 2=warning 3=critical
  1.3.6.1.4.1.52674.500.11.13
0=note 1=warning 2=critical 3=critical 4=critical
  1.3.6.1.4.1.5528.100.11.13
1=critical 2=critical 3=warning 4=well
  1.3.6.1.4.1.3097.2.4.4
1=note 3=critical
  1.3.6.1.4.1.11.2.14.11.1.7.2.1.6
1=note 2=warning 3=critical
  1.3.6.1.4.1.41263.999.4
1=well 3=warning
  1.3.6.1.4.1.207.8.4.4.3.1.5
1=well 3=critical
  1.3.6.1.4.1.25506.2.89.2.1.6
2=well 3=critical 13=critical
  1.3.6.1.4.1.2011.6.3.3.2.1.8
3=well 4=warning 5=critical 6=critical
  1.3.6.1.4.1.674.10892.6.5.1.4
2=critical 3=warning 4=well
  1.3.6.1.4.1.11.2.14.11.1.2.6.1.4
1=well 4=critical
  1.3.6.1.4.1.11.2.14.11.1.2.11.1.2
1=warning 2=well
  1.3.6.1.4.1.16177.2.1.5.2.1
4=well 7=critical
  1.3.6.1.4.1.9839.2606.4.2.7.8.1.3
0=well 1=critical 5=critical
  1.3.6.1.4.1.25728.8200.2.2
1=well 2=warning 3=critical 4=critical
  1.3.6.1.4.1.2011.2.235.1.1.500.1.4
`;

const OBJECTS: ReadonlyMap<string, ReadonlyMap<number, ToldLevel>> = readLevels(LEVELS);

function readLevels(text: string): ReadonlyMap<string, ReadonlyMap<number, ToldLevel>> {
  const objects = new Map<string, ReadonlyMap<number, ToldLevel>>();
  let meanings: ReadonlyMap<number, ToldLevel> = new Map();
  for (const line of text.split("\n")) {
    if (line.startsWith("  ")) objects.set(line.trim(), meanings);
    else
      meanings = new Map(
        line.split(" ").flatMap((pair) => {
          const [number = "", level = ""] = pair.split("=");
          return isLevel(level) ? [[Number(number), level] as const] : [];
        }),
      );
  }
  return objects;
}

function isLevel(word: string): word is ToldLevel {
  return word === "critical" || word === "warning" || word === "note" || word === "well";
}

/** cpqHoTrapFlags: bits 2 to 4 are the condition, where they are used. Source: CPQHOST-MIB. */
const COMPAQ_FLAGS = "1.3.6.1.4.1.232.11.2.11.1";
const COMPAQ_CONDITIONS: readonly (ToldLevel | undefined)[] = [undefined, undefined, "well", "warning", "critical"];

/** Words of which one alone is a severity. */
const WORDS: Readonly<Record<ToldLevel, readonly string[]>> = {
  critical: ["critical", "crit", "major", "fatal", "emergency", "emerg", "severe", "disaster"],
  warning: ["warning", "warn", "minor", "degraded"],
  note: ["info", "informational", "information", "notice"],
  well: ["cleared", "clear", "resolved", "recovered", "normal"],
};
const LEVEL_OF_WORD: ReadonlyMap<string, ToldLevel> = new Map(
  (Object.entries(WORDS) as [ToldLevel, readonly string[]][]).flatMap(([level, words]) =>
    words.map((word) => [word, level] as const),
  ),
);
const LONGEST_WORD = 16;

const ORDER: readonly ToldLevel[] = ["critical", "warning", "note"];

/** The worst that any of its values says; `well` where one says so and none says otherwise; undefined: none says anything. */
export function toldLevel(varbinds: readonly AnsweredVarbind[]): ToldLevel | undefined {
  const told = varbinds.flatMap((varbind) => levelOf(varbind) ?? []);
  // "Normal" beside "critical" is what it was before.
  const isOver = told.includes("well") && !told.includes("critical") && !told.includes("warning");
  return isOver ? "well" : ORDER.find((level) => told.includes(level));
}

function levelOf({ oid, value }: AnsweredVarbind): ToldLevel | undefined {
  if (typeof value === "string") return undefined;
  if (Buffer.isBuffer(value.value)) {
    if (value.value.length > LONGEST_WORD) return undefined;
    return LEVEL_OF_WORD.get(value.value.toString("latin1").replaceAll("\0", "").trim().toLowerCase());
  }
  if (typeof value.value !== "number") return undefined;
  if (oid === COMPAQ_FLAGS || isBelow(oid, COMPAQ_FLAGS)) return COMPAQ_CONDITIONS[(value.value >> 2) & 7];
  for (let end = oid.length; end > 16; end = oid.lastIndexOf(".", end - 1)) {
    const meanings = OBJECTS.get(oid.slice(0, end));
    if (meanings !== undefined) return meanings.get(value.value);
  }
  return undefined;
}
