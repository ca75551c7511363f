/** Names of derived services as people read them. */
import t from "tap";
import { DERIVED_KINDS, derivedName, TOGETHER_KINDS } from "#model/derived-name.ts";
import { tell } from "../sentence-book.ts";
import { english } from "./english.ts";

const said = (kind: string, label: string, alias?: string) => tell(english, derivedName(kind, label, { alias }));

t.test("the kind of thing and what the device calls it, no word twice", (t) => {
  t.equal(said("storage", "C:\\"), "Storage C:\\");
  t.equal(said("memory", "Memory pool 1"), "Memory pool 1");
  t.equal(said("port", "Gi1/0/48", "uplink"), "Port Gi1/0/48 (uplink)");
  t.equal(said("port", "7"), "Port 7");
  t.equal(said("apparent_power", "Outlet 3"), "Apparent power Outlet 3");
  t.equal(said("no such class", "Reactor"), "Sensor Reactor");
  t.equal(said("processor", ""), "Processor");
  t.equal(said("fan", "CPU"), "Fan CPU");
  t.equal(said("state", "output on bypass"), "Output on bypass");
  t.equal(tell(english, derivedName("toner", "", { colour: "black" })), "Toner black");
  t.equal(tell(english, derivedName("temperature", "3", { thing: "disk" })), "Temperature disk 3");
  t.equal(tell(english, derivedName("circuits", "branch", { count: 4 })), "Branch (4)");
  t.end();
});

/** Kinds that are all of a kind, or speak for themselves. */
const NAMES: ReadonlySet<string> = new Set([...TOGETHER_KINDS, "state", "circuit", "overall"]);

t.test("every kind has its word, and a name of any length or form stays a name", (t) => {
  for (const kind of DERIVED_KINDS)
    t.match(said(kind, "№ 1"), NAMES.has(kind) ? /./ : /^[A-Z][A-Za-z-]{2,}( [a-z]+)* № 1$/, kind);
  for (const kind of NAMES) t.match(said(kind, "Link"), /^[A-Z][A-Za-z-]+( [A-Za-z]+)*( \(\?\))?$/, kind);
  const { parameters } = derivedName("port", `${"x".repeat(119)}\u{1F600}`, { alias: "y".repeat(500) });
  t.equal(String(parameters["label"]).isWellFormed(), true);
  t.equal(String(parameters["alias"]).length, 120);
  t.end();
});
