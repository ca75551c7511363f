/**
 * What a person reads on the command line stands in `texts/`, in six languages: no piece of text in the sources of `cli/` is a sentence. What only
 * programs read is listed by file with how many; the list is exact.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import t from "tap";
import { findSentences } from "./lib/sentences.ts";

const ROOM = path.join(import.meta.dirname, "../appliance/cli");
/**
 * What programs read: names of metrics explained to them, answers to boxes, rules of a firewall and of a broker, topics of the doctor as JSON has them,
 * who changed a configuration, what a certificate is called.
 */
const FOR_PROGRAMS: Readonly<Record<string, number>> = {
  "appliance/listener-troubles.ts": 2,
  "appliance/listening.ts": 4,
  "box-metrics.ts": 39,
  // Manifest of the diagnostics bundle, which is read by whoever helps, wherever.
  "bundle.ts": 1,
  "bundle/asked-parts.ts": 16,
  "bundle/machine-parts.ts": 2,
  "bundle/pack.ts": 16,
  "bundle/stored-parts.ts": 7,
  "config-history.ts": 1,
  "config.ts": 1,
  "doctor/look-at-machine.ts": 4,
  "issuer/issuer-desk.ts": 11,
  "soc-acl.ts": 8,
  "soc-issuer.ts": 1,
};
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "testing" ? [] : sources(place);
    return entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts") ? [place] : [];
  });
}

t.test("no sentence stands in the sources of the command line", (t) => {
  const found = new Map(
    sources(ROOM).map((place) => [path.relative(ROOM, place), findSentences(place, readFileSync(place, "utf8"))]),
  );
  for (const file of new Set([...found.keys(), ...Object.keys(FOR_PROGRAMS)])) {
    const sentences = found.get(file) ?? [];
    t.equal(sentences.length, FOR_PROGRAMS[file] ?? 0, `${file}\n${sentences.join("\n")}`);
  }
  t.end();
});

t.test("a sentence is found wherever it stands", (t) => {
  const source = `
import { a } from "a file that is imported";
type Wish = "what a type says";
log.warn({ at }, "something for the log");
this.#log.info({}, "and more of it");
throw new Error("a mistake of ours");
terminal.out(\`\${name} cannot be reached\`);
const help = \`
Usage: vedetta toy\`;
say("toy.code", { folder: "one-word" });
ok("disk", isFull ? "full" : "much is free");
`;
  t.same(findSentences("toy.ts", source), ["7: … cannot be reached", "8: Usage: vedetta toy", "11: much is free"]);
  t.end();
});
