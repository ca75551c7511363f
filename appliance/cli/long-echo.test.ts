/** What somebody sent, however long, is said back to him in a line that a person can read. */
import t from "tap";
import { loadSite } from "#config/load-site.ts";
import { checkTypes } from "#checks/registry.ts";
import { refusal } from "#model/refusal.ts";
import { refusalLine, viewRefusal } from "#texts/say-refusal.ts";

const long = (word: string) => word.repeat(7000);
const BASE = { version: 1, customer: "acme", site: { id: "hq" }, box: { id: "box-1" } };
const HOST = { id: "a", address: "10.0.0.1" };
const hosts = (more: object) => ({ ...BASE, hosts: [{ ...HOST, ...more }] });
const service = (more: object) => hosts({ services: [{ id: "s", check: "tcp", settings: { port: 1 }, ...more }] });
const job = (more: object) => ({
  ...BASE,
  jobs: [{ id: "j", expect: { by: "heartbeat", token: "x" }, schedule: { every: "1h", grace: "1m" }, ...more }],
});

const DOCUMENTS: readonly object[] = [
  { ...BASE, [long("k")]: 1 },
  { ...BASE, site: { id: "hq", [long("k")]: 1 } },
  { ...BASE, customer: long("k") },
  { ...BASE, credentials: { [long("k")]: { kind: "snmp", version: "2c", community: "x" } } },
  { ...BASE, listeners: { [long("k ")]: {} } },
  { ...BASE, healthModels: [{ id: "m", name: "M", requires: [long("a/")] }] },
  { ...BASE, sla: { businessHours: { days: ["mon"], from: long("8"), to: "17:00" } } },
  { ...BASE, sla: { escalation: [{ after: "50%", to: [long("e")] }] } },
  hosts({ id: long("h") }),
  hosts({ parents: [long("p")] }),
  hosts({ snmp: { credential: long("c") } }),
  hosts({ profile: { auto: true, without: [long("w")] } }),
  service({ check: long("c") }),
  service({ [long("k")]: 1 }),
  service({ settings: { port: 1, [long("s")]: 1 } }),
  service({ settings: { port: long("9") } }),
  service({ interval: long("3q") }),
  service({ thresholds: { [long("t")]: { warning: "1" } } }),
  service({ thresholds: { connectMs: { warning: long("9x") } } }),
  job({ host: long("h") }),
  job({ expect: { by: "heartbeat", token: { secret: long("t") } } }),
  job({ expect: { by: long("b") } }),
  job({ schedule: { cron: long("* "), window: "1h" } }),
];

t.test("a configuration with something very long in it", (t) => {
  for (const [at, document] of DOCUMENTS.entries()) {
    const options = { fileName: "site.json", baseFolder: "/", secrets: { get: () => undefined }, checkTypes };
    const { problems, warnings } = loadSite(JSON.stringify(document), options as never);
    const lines = [...problems, ...warnings].map(refusalLine);
    t.ok(lines.length > 0, `document ${at} is refused, or warned of`);
    t.same(
      lines.filter((line) => line.length > 900),
      [],
    );
  }
  t.end();
});

t.test("any refusal, whoever makes it, and a refusal inside one", (t) => {
  const said = viewRefusal(refusal("notFound.user", "", { name: long("n") } as never));
  t.ok(said.message.length < 500, said.message);
  t.match(said.message, /nnn\.\.\./);
  t.end();
});
