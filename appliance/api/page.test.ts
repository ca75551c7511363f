/** The page's files and first HTML. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { tmpdir } from "node:os";
import t from "tap";
import { diskFolder } from "#lib/own-files.ts";
import type { First, Status } from "#model/api.ts";
import { cookieOf, startBox, type FixtureBox } from "./testing/fixture-box.ts";

const firstOf = (html: string) =>
  JSON.parse(/<script type="application\/json" id="first">(.*?)<\/script>/.exec(html)?.[1] ?? "null") as First;

/** fetch() undoes compression by itself; this shows what was sent. */
async function sent(box: FixtureBox, path: string, headers: Record<string, string>): Promise<IncomingMessage> {
  const [response] = (await once(get(box.url + path, { headers, agent: false }), "response")) as [IncomingMessage];
  response.resume();
  return response;
}

t.test("the first HTML has the sentence as text, and the status as data that is not run", async (t) => {
  const box = await startBox(t);
  const status: Status = {
    ...box.watch.status(),
    summary: { code: "</script><b>", parameters: { name: "</script><script>alert(1)</script>" } },
  };
  box.watch.status = () => status;
  const response = await box.fetch("/", { headers: { cookie: cookieOf(await box.signIn()) } });
  const html = await response.text();
  t.equal(response.headers.get("content-type"), "text/html; charset=utf-8");
  t.equal(response.headers.get("cache-control"), "no-store");
  t.match(html, '<div id="page"><h1>&lt;/script&gt;&lt;b&gt;</h1></div>');
  t.equal(html.split("</script>").length, 2, "nothing ends the data early");
  const first = firstOf(html);
  t.match(first.session, { user: "chief", claimed: true });
  t.equal(first.status?.summary.parameters.name, "</script><script>alert(1)</script>");
});

t.test("strangers get the page without the status", async (t) => {
  const box = await startBox(t);
  const html = await (await box.fetch("/")).text();
  t.same(firstOf(html), { session: { claimed: true, open: false, language: "en" } });
  t.notMatch(html, /Acme|NAS|summary/);
  box.watch.open("open");
  t.match(firstOf(await (await box.fetch("/")).text()), {
    session: { open: true, siteName: "Acme HQ" },
    status: { openIncidents: 1 },
  });
});

t.test("theme and language are there before any script", async (t) => {
  const box = await startBox(t);
  const root = async (cookie: string) =>
    /<html[^>]*>/.exec(await (await box.fetch("/", { headers: { cookie } })).text())?.[0];
  t.equal(await root("theme=dark"), '<html lang="en" data-theme="dark">');
  t.equal(await root("theme=light; language=en"), '<html lang="en" data-theme="light">');
  t.equal(await root('theme="><script>; language="><script>'), '<html lang="en">');
});

t.test("every address of the page begins with the same HTML; others are not found", async (t) => {
  const box = await startBox(t);
  for (const path of [
    "/incidents",
    "/devices/nas",
    "/devices/nas/web",
    "/checks?state=critical",
    "/claim",
    "/sign-in",
    "/wall",
  ]) {
    t.equal((await box.fetch(path)).status, 200, path);
  }
  const typed = await box.fetch("/divices", { headers: { accept: "text/html,*/*" } });
  t.equal(typed.status, 404);
  t.match(await typed.text(), "<h1>", "a person gets a page that can say so");
  for (const path of ["/divices", "/../package.json", "/%2e%2e/%2e%2e/etc/passwd", "/api", "/https.pem", "/state.db"]) {
    t.equal((await box.fetch(path)).status, 404, path);
  }
});

t.test("files come compressed, and are kept by browsers where their name changes with them", async (t) => {
  const box = await startBox(t);
  const hashed = await sent(box, "/main-abcd1234.js", { "accept-encoding": "gzip, br" });
  t.equal(hashed.headers["content-encoding"], "br");
  t.equal(hashed.headers["cache-control"], "public, max-age=31536000, immutable");
  t.equal(hashed.headers["content-type"], "text/javascript; charset=utf-8");
  t.ok(Number(hashed.headers["content-length"]) < 100);
  const gzip = await sent(box, "/main-abcd1234.js", { "accept-encoding": "gzip" });
  t.equal(gzip.headers["content-encoding"], "gzip");
  const plain = await sent(box, "/main-abcd1234.js", {});
  t.equal(plain.headers["content-encoding"], undefined);
  t.equal(plain.headers["content-length"], "3006");
  const icon = await sent(box, "/favicon.svg", {});
  t.equal(icon.headers["cache-control"], "no-cache");
  const again = await sent(box, "/favicon.svg", { "if-none-match": icon.headers.etag ?? "" });
  t.equal(again.statusCode, 304);
});

t.test("long answers come compressed to those who take it", async (t) => {
  const box = await startBox(t);
  const one = box.watch.services();
  box.watch.services = () => Array.from({ length: 100 }, () => one).flat();
  const headers = { ...box.as("viewer") };
  const long = await sent(box, "/api/v1/services", { ...headers, "accept-encoding": "gzip" });
  t.equal(long.headers["content-encoding"], "gzip");
  t.equal((await sent(box, "/api/v1/services", headers)).headers["content-encoding"], undefined);
  const list = (await (await box.fetch("/api/v1/services", { headers })).json()) as object[];
  t.equal(list.length, 100);
});

t.test("a page that is built anew is served without a restart, and a missing one is no misfortune", async (t) => {
  const uiFolder = mkdtempSync(join(tmpdir(), "vedetta-page-"));
  t.teardown(() => rmSync(uiFolder, { recursive: true }));
  const box = await startBox(t, { uiFolder: diskFolder(uiFolder) });
  t.match(await (await box.fetch("/")).text(), "was not built");
  const build = (name: string, minute: number) => {
    writeFileSync(join(uiFolder, "index.html"), `<html><body><div id="page"></div>${name}</body></html>`);
    writeFileSync(join(uiFolder, `${name}.js`), name);
    utimesSync(join(uiFolder, "index.html"), minute * 60, minute * 60);
  };
  for (const [n, name] of ["first", "second"].entries()) {
    build(name, n);
    t.match(await (await box.fetch("/")).text(), name);
    t.equal(await (await box.fetch(`/${name}.js`)).text(), name);
  }
});

t.test("the HTML names the files of its language's words, so that they come together with the page", async (t) => {
  const uiFolder = mkdtempSync(join(tmpdir(), "vedetta-page-"));
  t.teardown(() => rmSync(uiFolder, { recursive: true }));
  writeFileSync(join(uiFolder, "index.html"), '<html><head></head><body><div id="page"></div></body></html>');
  writeFileSync(join(uiFolder, "words.json"), '{ "en": ["/words-en.js", "/shared.js"], "hr": ["/words-hr.js"] }');
  const box = await startBox(t, { uiFolder: diskFolder(uiFolder) });
  const linksFor = async (cookie: string) => {
    const html = await (await box.fetch("/", { headers: { cookie } })).text();
    return [...html.matchAll(/<link rel="modulepreload" crossorigin href="([^"]*)">/g)].map(([, address]) => address);
  };
  t.same(await linksFor(""), ["/words-en.js", "/shared.js"]);
  t.same(await linksFor("language=hr"), ["/words-hr.js"]);
  t.same(await linksFor("language=hu"), [], "nothing is known of it");
});

t.test("browsers are told to trust nothing but this box", async (t) => {
  const box = await startBox(t);
  for (const path of ["/", "/api/v1/session", "/api/v1/nothing", "/favicon.svg"]) {
    const { headers } = await box.fetch(path);
    const policy = headers.get("content-security-policy") ?? "";
    t.match(policy, "default-src 'none';script-src 'self'", path);
    t.match(policy, "frame-ancestors 'none'");
    t.notMatch(policy, /unsafe|upgrade-insecure-requests|data:|\*/);
    t.equal(headers.get("strict-transport-security"), null);
    t.equal(headers.get("x-content-type-options"), "nosniff");
    t.equal(headers.get("referrer-policy"), "no-referrer");
  }
});
