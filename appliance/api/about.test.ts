/** The box as a product: whom to tell of a weakness, without log-in; what is inside, with one. */
import t from "tap";
import type { AboutView, InsideView } from "#model/api-about.ts";
import { FIXTURE_ABOUT, startBox } from "./testing/fixture-box.ts";

const TXT = "/.well-known/security.txt";
const CONTACT = "mailto:security@acme.example";

t.test(
  "security.txt is served as RFC 9116 wants it, to everybody, also while nobody has claimed the box",
  async (t) => {
    for (const unclaimed of [false, true]) {
      const box = await startBox(t, { unclaimed });
      const response = await box.fetch(TXT);
      t.equal(response.status, 200);
      t.equal(response.headers.get("content-type"), "text/plain; charset=utf-8");
      t.match(await response.text(), /^Contact: mailto:security@acme\.example\nExpires: 2027-05-21T00:00:00\.000Z\n$/);
    }
  },
);

t.test("the configuration's word stands before the release's", async (t) => {
  const box = await startBox(t);
  const provider = {
    name: "Other Service",
    contacts: ["https://other.example/report", "tel:+385-1-555-0100"],
    policy: "https://other.example/policy",
    supportedUntil: "2026-11-21",
    validForMs: 86_400_000,
  };
  box.watch.provide(provider);
  t.equal(
    await (await box.fetch(TXT)).text(),
    "Contact: https://other.example/report\nContact: tel:+385-1-555-0100\n" +
      "Expires: 2026-11-22T00:00:00.000Z\nPolicy: https://other.example/policy\n",
  );
  const view = (await (await box.fetch("/api/v1/about", { headers: box.as("viewer") })).json()) as AboutView;
  const { name, contacts, policy } = provider;
  t.match(view, { provider: { name, contacts, policy }, supportedUntil: "2026-11-21", supportEnded: true });
});

t.test("where nobody is named, that is said, and no file without a contact is served", async (t) => {
  const { maker: _, ...release } = FIXTURE_ABOUT.release;
  const box = await startBox(t, { about: { ...FIXTURE_ABOUT, release } });
  const response = await box.fetch(TXT);
  t.equal(response.status, 404);
  t.match(await response.json(), { code: "notFound", detail: /provider\.contacts/ });
  const view = (await (await box.fetch("/api/v1/about", { headers: box.as("viewer") })).json()) as AboutView;
  t.same(view.provider, { contacts: [] });
});

t.test("strangers learn nothing of the version", async (t) => {
  const box = await startBox(t);
  for (const path of ["/api/v1/about", "/api/v1/about/bill", "/api/v1/about/parts", "/api/v1/about/licences/zlib1g"])
    t.equal((await box.fetch(path)).status, 401, path);
  t.notMatch(await (await box.fetch(TXT)).text(), /0\.1\.0|vedetta|acme\/hq/i);
});

t.test("what is inside is told with its licences", async (t) => {
  const box = await startBox(t);
  const read = (path: string) => box.fetch(`/api/v1/about${path}`, { headers: box.as("viewer") });
  const view = (await (await read("")).json()) as AboutView;
  t.match(view, { version: "0.1.0", updates: "box", bill: true, supportEnded: false });
  t.equal(view.provider.contacts[0], CONTACT);
  t.same(((await (await read("/parts")).json()) as InsideView).parts, [
    { name: "fastify", version: "5.12.8", kind: "library", licence: "MIT", text: false },
    { name: "zlib1g", version: "1.3", kind: "system", text: true },
  ]);
  const licence = await read("/licences/zlib1g");
  t.equal(licence.headers.get("content-type"), "text/plain; charset=utf-8");
  t.equal(await licence.text(), "The zlib licence.");
  for (const name of ["nothing", "..%2F..%2Fetc%2Fpasswd", "fastify"])
    t.equal((await read(`/licences/${name}`)).status, 404, name);
});

t.test("a program that no release made has no bill of materials, and says so", async (t) => {
  const box = await startBox(t, { about: { ...FIXTURE_ABOUT, bill: () => undefined } });
  const read = (path: string) => box.fetch(`/api/v1/about${path}`, { headers: box.as("viewer") });
  t.match(await (await read("")).json(), { bill: false });
  for (const path of ["/bill", "/parts", "/licences/zlib1g"]) t.equal((await read(path)).status, 404, path);
});
