/** What is known of parts of one kind: who they are, and whose incident is theirs. */
import t from "tap";
import type { Decision } from "#decide/world.ts";
import type { Incident } from "#model/incident.ts";
import type { Site } from "#model/site.ts";
import { LiveWorld } from "./live-world.ts";
import { restoreWorld } from "./restore-world.ts";

function siteOf(hosts: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>): Site {
  const made = Object.entries(hosts).map(([id, services]) => ({
    id,
    parents: [],
    services: Object.entries(services).map(([service, kind]) => ({
      key: `${id}/${service}`,
      id: service,
      hostId: id,
      ...(kind !== undefined && { part: { kind, name: kind } }),
    })),
  }));
  return { hosts: made, works: [], healthModels: [], jobs: [], incidents: {} } as unknown as Site;
}
const SITE = siteOf({ sw: { a: "fans", web: undefined, b: "fans", c: "disks" }, nas: { a: "fans" } });
const incident = (id: string, subject: string) => ({ id, subject, state: "open", symptoms: [] }) as unknown as Incident;

t.test("the parts of a kind are those in force now", async (t) => {
  const world = new LiveWorld(SITE, new Map());
  const ids = (host: string, kind: string) => world.partMembers(host, kind).map(({ key }) => key);
  t.same(ids("sw", "fans"), ["sw/a", "sw/b"]);
  t.same(ids("sw", "disks"), ["sw/c"]);
  t.same(ids("sw", "licences"), []);
  t.same(ids("gone", "fans"), []);
  t.equal(world.partMembers("sw", "fans"), world.partMembers("sw", "fans"), "made once");
  world.setSite(siteOf({ sw: { b: "fans", d: "fans" } }));
  t.same(ids("sw", "fans"), ["sw/b", "sw/d"]);
  t.same(ids("nas", "fans"), []);
});

t.test("an incident that becomes that of its kind is found by the new name alone", async (t) => {
  const world = new LiveWorld(SITE, new Map());
  const none = {
    models: new Map(),
    jobs: new Map(),
    firstLooks: new Map(),
    services: new Map(),
    hosts: new Map(),
    waits: new Map(),
  };
  const put = (one: Incident) => world.apply({ ...none, incidents: new Map([[one.id, one]]) } as unknown as Decision);
  put(incident("1", "sw/a"));
  put(incident("1", "sw/@fans"));
  t.equal(world.incidentOf("sw/a"), undefined);
  t.equal(world.incidentOf("sw/@fans")?.id, "1");
});

t.test("after a restart the incident of a kind is nobody's leftover", async (t) => {
  const world = new LiveWorld(SITE, new Map());
  const incidents = [incident("1", "sw/@fans"), incident("2", "sw/gone")];
  const at = { wallMs: 0, steadyMs: 0, boot: "boot-2", trusted: false, newId: () => "" };
  const known = { services: new Map(), hosts: new Map(), incidents };
  const { subjects } = restoreWorld(world, known as never, new Map(), () => undefined, at);
  t.same([...subjects], ["sw/gone"]);
  t.equal(world.incidentOf("sw/@fans")?.id, "1");
});
