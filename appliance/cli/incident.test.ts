/** `vedetta incident`, `finding` and `maintenance`, as somebody types them beside a running box. */
import t from "tap";
import { startBox, type FixtureBox } from "#api/testing/fixture-box.ts";
import { incident, makeFixtureWatch } from "#api/testing/fixture-watch.ts";
import { toyHost, toySite } from "#model/testing/toy-site.ts";
import { typeWords } from "./testing/fake-terminal.ts";

const typeBeside = (box: FixtureBox, words: readonly string[]) => typeWords([...words, "--data", box.folder]);

t.test("the running box does it, and the token made for it is gone afterwards", async (t) => {
  const box = await startBox(t);
  const at = new URL(box.url).host;
  const type = (...words: string[]) => typeBeside(box, ["incident", ...words]);
  const before = box.state.accounts.tokens().length;
  t.match(await type("acknowledge", incident.id, "--at", at), { code: 0, out: `${incident.id}  open  low  `, err: "" });
  t.match(await type("suspend", incident.id, "--reason", "awaitingCustomer", "--note", "Out.", "--at", at), {
    code: 0,
  });
  t.match(await type("accept", incident.id, "--at", at), {
    code: 1,
    err: "vedetta incident: accepting is not possible while the incident is open",
  });
  t.match(JSON.parse((await type("report", "It is slow.", "--json", "--at", at)).out), { id: incident.id });
  t.match(await type("suspend", incident.id, "--at", at), { code: 64 });
  t.match(await type("acknowledge", "nonsense", "--at", at), { code: 64 });
  t.match(await type("acknowledge", incident.id, "--at", "here"), { code: 64 });
  t.match(await type("acknowledge", incident.id, "--at", "127.0.0.1:1"), { code: 1, err: /no box answers/ });
  t.equal(box.state.accounts.tokens().length, before);
});

t.test("incidents are listed, all or those in a state", async (t) => {
  const box = await startBox(t);
  const type = (...words: string[]) => typeBeside(box, ["incident", "list", ...words, "--at", new URL(box.url).host]);
  t.match(await type(), { code: 0, out: new RegExp(`^${incident.id}  open  low  Web on NAS: .+$`), err: "" });
  t.match(await type("--state", "open", "--host", "nas", "--limit", "5"), { code: 0, out: incident.id });
  t.same(await type("--state", "closed"), { code: 0, out: "", err: "" });
  t.match(await type("--state", "gone"), { code: 64 });
  t.match(await type("--limit", "0"), { code: 64 });
  t.match(await type(incident.id), { code: 64, err: /takes no further words/ });
});

t.test("findings are listed, accepted and opened", async (t) => {
  const box = await startBox(t);
  const type = (...words: string[]) => typeBeside(box, ["finding", ...words, "--at", new URL(box.url).host]);
  t.match(await type("list"), { code: 0, out: /^nas\/web  critical  Web, NAS: .+$/, err: "" });
  t.match(JSON.parse((await type("list", "--json")).out), [{ host: "nas", service: "web" }]);
  t.same(await type("accept", "nas/web", "--note", "always so"), { code: 0, out: "accepted nas/web", err: "" });
  t.same(await type("accept", "nas/web"), { code: 0, out: "accepted nas/web", err: "" });
  t.same(await type("open", "nas/web"), { code: 0, out: "opened nas/web", err: "" });
  t.match(await type("open", "nas/none"), { code: 1, err: /^vedetta finding: .*nas\/none/ });
  t.match(await type("open", "nas"), { code: 64, err: /finding open takes one host\/service/ });
  t.match(await type("open", "nas/web/x"), { code: 64 });
  t.match(await type("accept"), { code: 64 });
});

t.test("work is announced, listed and cancelled", async (t) => {
  const watch = makeFixtureWatch();
  const work = watch.announce(
    { name: "Disks", hosts: ["nas"], groups: [], services: [], jobs: [], when: { startMs: 0, endMs: 1 } },
    "",
  );
  const site = { ...watch.site(), ...toySite([toyHost("nas", [])]) };
  const box = await startBox(t, { watch: { ...watch, site: () => site, works: () => [work] } });
  const type = (...words: string[]) => typeBeside(box, ["maintenance", ...words, "--at", new URL(box.url).host]);
  t.match(await type("list"), { code: 0, out: /^work  open  .*Disks: nas$/, err: "" });
  const end = new Date(Date.now() + 3_600_000).toISOString();
  t.match(await type("announce", "Patch 1/2", "--hosts", "nas", "--end", end), {
    code: 0,
    out: /^work  open  .*Patch 1\/2: nas$/,
    err: "",
  });
  t.match(await type("announce", "Patch", "--hosts", "none", "--end", end), { code: 1, err: /none/ });
  t.match(await type("announce", "Patch", "--hosts", "nas"), { code: 64, err: /--end/ });
  t.same(await type("cancel", "work"), { code: 0, out: "cancelled work", err: "" });
  t.match(await type("cancel", "other"), { code: 1, err: /^vedetta maintenance: .*other/ });
  t.match(await type("cancel"), { code: 64 });
});
