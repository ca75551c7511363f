import { createHash } from "node:crypto";
import type { RequestListener } from "node:http";
import t from "tap";
import { countWork } from "#lib/testing/count-work.ts";
import type { Result } from "#model/result.ts";
import { serveHttp } from "../testing/local-servers.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { MISBEHAVIOURS } from "../testing/misbehaving-servers.ts";
import { makeMemory, tryCheck } from "../testing/try-check.ts";
import { content } from "./content.ts";
import type { ContentSettings } from "./settings.ts";

const table = new FailureTable(content);

/** A site whose answer the test changes between looks. */
async function openSite(t: Parameters<typeof serveHttp>[0], body: string | Buffer, type = "text/html; charset=utf-8") {
  const site = { body, status: 200, looks: 0 };
  const answer: RequestListener = (_, response) => {
    site.looks += 1;
    response.writeHead(site.status, type === "" ? {} : { "content-type": type }).end(site.body);
  };
  const port = await serveHttp(t, answer);
  const memory = makeMemory();
  const look = (settings: Partial<ContentSettings> = {}): Promise<Result> =>
    tryCheck(content, { settings: { url: `http://{address}:${port}/`, samples: 1, ...settings }, memory });
  return { site, look, memory, port };
}

const ADVERTISEMENTS = [
  ["Fresh bread every morning", "Bakery at the corner"],
  ["Buy a car today", "No money down", "Learn more"],
  ["Holidays by the sea"],
  ["Insurance for everybody and everything", "Learn more"],
];

/** A page of which much differs by itself, with a nonce, a clock, a counter and an advertisement. */
function livelyPage(
  look: number,
  { headline = "Welcome to Acme HQ", script = "track('acme');", text = "" } = {},
): string {
  const nonce = createHash("sha256").update(`nonce ${look}`).digest("base64");
  const moment = new Date(Date.UTC(2026, 10, 22, 8, 0, 0) + look * 17 * 61_000);
  const clock = moment.toLocaleTimeString("en", { timeZone: "UTC" });
  const day = moment.toLocaleDateString("en", { dateStyle: "full", timeZone: "UTC" });
  const advertisement = ADVERTISEMENTS[(look * 7 + (look >> 2)) % ADVERTISEMENTS.length] ?? [];
  return `<!doctype html><html><head><title>Acme</title>
<script nonce="${nonce}" src="/app.js"></script>
<script nonce="${nonce}">
  window.session = "${createHash("md5").update(String(look)).digest("hex")}";
  ${script}
</script></head><body onload="start()"><h1>${headline}</h1>
<p>It is ${clock} on ${day}.</p>
<div id="news"><p>The duty desk is open from Monday to Friday.</p><p>Deliveries go to gate 4. ${text}</p></div>
<div class="ad">${advertisement.map((line) => `<p>${line}</p>`).join("")}</div>
<p>You are visitor <b>${120_400 + look * 13}</b> of this page.</p>
<footer>&copy; ${moment.getUTCFullYear()} Acme</footer></body></html>`;
}

t.test(
  "a lively page stays quiet for a hundred looks; a defacement and a changed script are told at once",
  async (t) => {
    const { site, look } = await openSite(t, "");
    const settings = { samples: 5 };
    const codes: string[] = [];
    for (let at = 0; at < 105; at++) {
      site.body = livelyPage(at);
      codes.push((await look(settings)).observation.code);
    }
    t.same(
      codes.slice(0, 4),
      Array.from({ length: 4 }, () => "baselineLearning"),
    );
    t.same(
      codes.slice(4),
      Array.from({ length: 101 }, () => "unchanged"),
    );

    site.body = livelyPage(105, { headline: "Owned by nobody" });
    const defaced = await look(settings);
    table.record("defaced page", defaced);
    t.match(defaced.observation, { code: "changed", parameters: { textLines: 1, scriptLines: 0 } });
    t.equal(defaced.observation.detail, "Text:\n- Welcome to Acme HQ\n+ Owned by nobody");

    site.body = livelyPage(106, { script: "track('acme'); steal(document.forms);" });
    const infected = await look(settings);
    table.record("changed script", infected);
    t.match(infected.observation, { code: "scriptChanged", parameters: { textLines: 0, scriptLines: 1 } });
    t.equal(
      infected.observation.detail,
      "What runs in the page:\n- track('acme');\n+ track('acme'); steal(document.forms);",
    );

    site.body = livelyPage(107);
    t.equal((await look(settings)).observation.code, "unchanged", "and is quiet again when the page is as it was");
  },
);

t.test("each way of changing a page is seen", async (t) => {
  const looks = (text: string) => text.replace(/^ +/gm, "");
  const page = (inner: string) => `<html><body><p>First line of some length</p>${inner}<p>Last line</p></body></html>`;
  const cases: [string, string, string][] = [
    ["a line more", page("<p>New</p>"), "changed"],
    ["a script more", page('<script src="https://other.acme.example/x.js"></script>'), "scriptChanged"],
    ["a frame more", page('<iframe src="https://other.acme.example/"></iframe>'), "scriptChanged"],
    ["an event handler more", page('<img src="a.png" onerror="run()">'), "scriptChanged"],
    [
      "a redirection more",
      page('<meta http-equiv="refresh" content="0;url=https://other.acme.example/">'),
      "scriptChanged",
    ],
    [
      "a style, a comment, a picture, white space",
      page("\n <style>p {}</style><!-- hi --><img src='b.png'> "),
      "unchanged",
    ],
    ["data for scripts", page('<script type="application/json">{"a": 1}</script>'), "unchanged"],
    ["no text any more", "<html><body><script>void 0</script></body></html>", "emptied"],
  ];
  for (const [what, changed, code] of cases) {
    const { site, look } = await openSite(t, page(""));
    t.equal((await look()).observation.code, "unchanged");
    site.body = looks(changed);
    t.equal((await look()).observation.code, code, what);
  }
});

t.test("only the chosen element counts, without what is to be ignored", async (t) => {
  const page = (inside: string, outside: string, order = "A1") =>
    `<div id=main class="a box"><ul><li>one<li>${inside}</ul>Order ${order}</div><p class=box>${outside}</p>`;
  const { site, look } = await openSite(t, page("two", "out"));
  const settings = { select: "div#main.box li", ignore: ["Order [A-Z0-9]+"] };
  t.equal((await look(settings)).observation.code, "unchanged");
  site.body = page("two", "changed");
  t.equal((await look(settings)).observation.code, "unchanged");
  site.body = page("2", "out");
  t.match((await look(settings)).observation, { code: "changed", detail: "Text:\n- two\n+ 2" });
  site.body = "<p>something else of some length</p>";
  table.record("chosen element is gone", await look(settings));
  t.equal((await look(settings)).observation.code, "elementMissing");

  const whole = await openSite(t, page("two", "out"));
  await whole.look({ ignore: ["Order [A-Z0-9]+"] });
  whole.site.body = page("two", "out", "B2");
  t.equal((await whole.look({ ignore: ["Order [A-Z0-9]+"] })).observation.code, "unchanged");
});

t.test("code is compared with all its tags where that is wanted", async (t) => {
  const { site, look } = await openSite(t, '<p><a href="/a">Link with some text</a></p>');
  await look({ look: "code" });
  site.body = '<p><a href="/b">Link with some text</a></p>';
  t.match((await look({ look: "code" })).observation, {
    code: "changed",
    detail: 'Text:\n- <a href="/a">Link with some text</a>\n+ <a href="/b">Link with some text</a>',
  });
});

t.test("files: text by line, everything else by its fingerprint", async (t) => {
  const text = await openSite(t, "User-agent: *\nDisallow: /private\n", "text/plain");
  await text.look();
  text.site.body = "User-agent: *\nDisallow: /\n";
  t.match((await text.look()).observation, { code: "changed", detail: "Text:\n- Disallow: /private\n+ Disallow: /" });
  const binary = await openSite(t, Buffer.from([0, 1, 2, 3]), "application/zip");
  await binary.look();
  t.equal((await binary.look()).observation.code, "unchanged");
  binary.site.body = Buffer.from([0, 1, 2, 4]);
  t.equal((await binary.look()).observation.code, "changed");
});

t.test("a change that is accepted is the new normal, with one action, also after a restart", async (t) => {
  const { site, look, memory } = await openSite(t, "<p>Old news of some length</p>");
  t.equal(content.accept?.(memory), false, "nothing was seen yet");
  await look();
  site.body = "<p>Fresh news of some length</p>";
  t.equal((await look()).observation.code, "changed");
  t.equal((await look()).observation.code, "changed", "it stays changed until somebody accepts it");
  t.equal(content.accept?.(memory), true);
  t.equal((await look()).observation.code, "unchanged");
  memory.set(undefined); // a restart: only what was kept is left
  t.equal((await look()).observation.code, "unchanged");
  site.body = "<p>Old news of some length</p>";
  t.equal((await look()).observation.code, "changed");
});

t.test("after an acceptance what differs by itself is still known, and more of it is learned", async (t) => {
  const { site, look, memory } = await openSite(t, "");
  const settings = { samples: 3 };
  const page = (visitors: number, text: string, token = "") =>
    `<p>Visitors: ${visitors}</p><p>${text}</p>${token && `<p>Session ${token} of this new service</p>`}`;
  for (const visitors of [1, 2, 3, 4]) {
    site.body = page(visitors, "Old news of some length");
    await look(settings);
  }
  site.body = page(5, "Fresh news of some length", "a1");
  t.equal((await look(settings)).observation.code, "changed");
  content.accept?.(memory);
  const codes: string[] = [];
  for (const token of ["b2", "c3", "d4", "e5"]) {
    site.body = page(6, "Fresh news of some length", token);
    codes.push((await look(settings)).observation.code);
  }
  t.same(codes, ["baselineLearning", "unchanged", "unchanged", "unchanged"]);
});

t.test("pages that cannot be compared are told apart", async (t) => {
  let chance = 0;
  const noise = (length: number) =>
    Array.from({ length }, () =>
      createHash("sha256")
        .update(String((chance += 1)))
        .digest("base64"),
    ).join("\n");
  const random = await openSite(t, noise(5), "text/plain");
  const settings = { samples: 3 };
  await random.look(settings);
  random.site.body = noise(5);
  const otherPage = await random.look(settings);
  t.equal(otherPage.observation.code, "tooVolatile");
  table.record("page that is another one at every look", otherPage);

  const large = await openSite(t, noise(2500), "text/plain");
  table.record("page too large to be remembered", await large.look());
  t.equal((await large.look()).observation.code, "tooLarge");
  t.equal(large.memory.kept(), undefined);
  large.site.body = "x".repeat(1_100_000);
  t.equal((await large.look()).observation.code, "tooLarge");

  const slow = await openSite(t, `<p>${"a".repeat(60)}!</p>`);
  table.record("pattern that searches for ages", await slow.look({ ignore: ["^(a+)+$"] }));
  t.equal((await slow.look({ ignore: ["^(a+)+$"] })).observation.code, "patternTooSlow");

  const empty = await openSite(t, "<html><body></body></html>");
  table.record("empty page", await empty.look());
  empty.site.status = 503;
  table.record("server says 503", await empty.look());
  const big = await openSite(t, `<p>${"A page with much to read. ".repeat(50)}</p>`);
  await big.look();
  big.site.body = "<p>Coming soon</p>";
  t.equal((await big.look()).observation.code, "emptied");
});

t.test("hostile pages cost work that grows with their size, not with its square", async (t) => {
  const pages = [
    "<",
    "<a ",
    '<a "',
    "<p>",
    "</p>",
    "<!--",
    "<script>",
    "&#",
    '<a b="',
    "<a b='c\" ",
    "<svg><title>",
    "a\n",
  ];
  for (const piece of pages) {
    const costOf = async (bytes: number) => {
      const { look } = await openSite(t, piece.repeat(Math.floor(bytes / piece.length)));
      return countWork(async () => {
        await look({ select: "div .x" });
        await look();
      });
    };
    await costOf(1000); // what is loaded first is paid here
    const [small, large] = [await costOf(60_000), await costOf(240_000)];
    // Four times as much: 4 where it is linear, 16 where it is not.
    t.ok(large < 6 * small, `${piece}: ${small}, ${large}`);
  }
});

t.test("misbehaving servers", async (t) => {
  const page = "<html><body><p>Welcome to Acme HQ</p></body></html>";
  const { port } = await openSite(t, page);
  await table.try(t, "right answer", "unchanged", { settings: { url: `http://{address}:${port}/`, samples: 1 } });
  await table.tryAll(
    t,
    MISBEHAVIOURS,
    {
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "reset",
      "accepts and resets": "reset",
      "web server on that port": "unexpectedStatus",
      "SSH server on that port": "malformed",
      "mail server on that port": "malformed",
      "slower than the deadline": "malformed",
      "endless line": "malformed",
      "endless zeros": "malformed",
      "random bytes": "malformed",
      "absurd lengths": "malformed",
    },
    (port) => ({ url: `http://{address}:${port}/` }),
  );
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const { look } = await openSite(t, livelyPage(1));
  const { before, after } = await countLeaks(() => look(), 300);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
