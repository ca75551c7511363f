/** What is dangerous: as the MIB files declare it, through to the service. */
import t from "tap";
import { state } from "./columns.ts";
import { danger, dangerOf } from "./danger.ts";
import { isDangerousByName } from "./danger-names.ts";
import { loadAllMibs } from "./registry.ts";

t.test("a marked state keeps its meanings", async (t) => {
  const column = danger("disk", state("1.3.6.1.4.1.99999.1", { 1: ["ok", "ok"], 2: ["failed", "critical"] }));
  t.match(column.understanding, { kind: "state", danger: "disk", meanings: { 2: ["failed", "critical"] } });
});

t.test("a check is dangerous by its words, its members' words, what it says of power, and its class", async (t) => {
  const words = {
    1: { word: "online", as: "ok" },
    2: { word: "failed", as: "critical", danger: true },
    3: { word: "standby", as: "warning" },
    4: { word: "onBattery", as: "critical", power: "battery" },
  };
  t.same(dangerOf("derived.state", { state: { words } }), { words: ["failed", "onBattery"] });
  t.same(dangerOf("derived.state", { members: [{ state: { words } }, {}] }), { words: ["failed", "onBattery"] });
  t.same(dangerOf("derived.temperature", { terms: [] }), { above: "warning" });
  t.same(dangerOf("derived.humidity", { terms: [] }), undefined);
  t.same(dangerOf("derived.state", { state: { words: { 1: words[1] } } }), undefined);
});

/** Tables whose rows are what is dangerous when it is not well. */
const TABLES =
  /^(unit|stack|enclosure|controller|power)?(disks?|drives|batteries|supplies|raids?|arrays|pools|virtualDisks|logicalDrives)$/i;

t.test("who tells of disks, arrays, batteries or power supplies says that they are dangerous", async (t) => {
  const silent: string[] = [];
  let marked = 0;
  for (const mib of await loadAllMibs()) {
    for (const [table, { columns }] of Object.entries(mib.tables)) {
      const states = Object.values(columns).flatMap(({ understanding }) =>
        understanding?.kind === "state" ? [understanding] : [],
      );
      marked += states.filter((one) => one.danger !== undefined).length;
      if (states.length > 0 && TABLES.test(table) && states.every((one) => one.danger === undefined))
        silent.push(`${mib.name} ${table}`);
    }
  }
  t.ok(marked > 150, `${marked} marked`);
  t.same(silent, ["tape-library drives"], "which read tapes");
});

t.test("what nobody marked is dangerous by its kind and its name", async (t) => {
  t.ok(isDangerousByName("fan", "Fan 1", ["failed", "critical"]));
  t.ok(isDangerousByName("powerSupply", "PSU 1", ["Fail", "critical"]));
  t.ok(isDangerousByName("disk", "Disk 1", ["error", "critical"]));
  t.ok(isDangerousByName("array", "RAID controller", ["Critical", "critical"]));
  t.ok(isDangerousByName("battery", "Battery Charger", ["Fault", "critical"]));
  t.ok(isDangerousByName("battery", "Battery to be replaced", ["1", "warning"]));
  t.ok(isDangerousByName("battery", "Battery aged", ["yes", "warning"]));
  t.ok(isDangerousByName("state", "Output OverLoad", ["Yes", "critical"]));
  t.ok(isDangerousByName("state", "Over Temperature", ["on", "critical"]));
  t.ok(isDangerousByName("circuit", "Breaker 1", ["overloadCritical", "critical"]));
  t.ok(isDangerousByName("circuit", "Branch A", ["breakerTripped", "critical"]));
  t.ok(isDangerousByName("temperature", "Board 1", ["aboveUpperCritical", "critical"]));
});

t.test("what only warns, is cold, is not measured or is not there is not", async (t) => {
  t.notOk(isDangerousByName("fan", "Fan 1", ["notPresent", "warning"]));
  t.notOk(isDangerousByName("fan", "Fan 1", ["notPresent", "notPresent"]));
  t.notOk(isDangerousByName("fan", "Fan 1", ["running", "ok"]));
  t.notOk(isDangerousByName("battery", "Battery test", ["idle", "warning"]));
  t.notOk(isDangerousByName("battery", "Battery replacement", ["unknown", "warning"]));
  t.notOk(isDangerousByName("battery", "UPS High battery", ["1", "warning"]));
  t.notOk(isDangerousByName("temperature", "Board 1", ["belowLowerCritical", "critical"]));
  t.notOk(isDangerousByName("temperature", "Board 1", ["sensorError", "critical"]));
  t.notOk(isDangerousByName("state", "Link", ["down", "critical"]));
});
