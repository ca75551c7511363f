import t from "tap";
import { checkTypes } from "#checks/registry.ts";
import { findClosedPort, serveHttp, serveTcp } from "#checks/testing/local-servers.ts";
import { startSnmpd, withoutSnmpd } from "#snmp/testing/real-snmpd.ts";
import { runWords } from "./testing/fake-terminal.ts";

const run = (line: string, ...more: string[]) => runWords(["check", ...line.split(" "), ...more]);

t.test("a check that is ok: one line, numbers behind the bar, exit 0", async (t) => {
  const port = await serveTcp(t);
  const { code, out, err } = await run(`tcp 127.0.0.1 --port ${port}`);
  t.equal(code, 0);
  t.same(err, []);
  t.equal(out.length, 1);
  t.match(out[0], /^TCP OK - connected in [0-9.]+ ms \| connectMs=[0-9.]+ms;1000;;0$/);
});

t.test("a check that fails: exit 2", async (t) => {
  const { code, out } = await run(`tcp 127.0.0.1 --port ${await findClosedPort()}`);
  t.equal(code, 2);
  t.same(out, ["TCP CRITICAL - the connection was refused: nothing listens there"]);
});

t.test("own thresholds, of both levels, and by the range that is broken", async (t) => {
  const port = await serveHttp(t, (_, response) => response.end("four"));
  const url = `--url http://{address}:${port}/`;
  const warned = await run(`http 127.0.0.1 ${url} --warning sizeBytes=5:`);
  t.equal(warned.code, 1);
  t.match(warned.out[0], /^HTTP WARNING - status 200 in .*; size is 4 B, below 5 B \| .*sizeBytes=4B;5:;;0/);
  const failed = await run(`http 127.0.0.1 ${url} --warning sizeBytes=5: --critical sizeBytes=@4:6`);
  t.equal(failed.code, 2);
});

t.test("what the box cannot do is unknown: exit 3", async (t) => {
  const { code, out } = await run("plugin localhost --command check_nothing");
  t.equal(code, 3);
  t.same(out, ["PLUGIN UNKNOWN - there is no plugin check_nothing in the allowed folders"]);
});

t.test(
  "settings are written in kebab-case: lists by repetition, groups by NAME=VALUE, switches alone or with no-",
  async (t) => {
    let seen: string | undefined;
    const port = await serveHttp(t, (request, response) => {
      seen = String(request.headers["x-acme"]);
      response.writeHead(418).end("teapot");
    });
    const { code, out } = await run(
      `http 127.0.0.1 --url http://{address}:${port}/ --expect-status 2xx --expect-status 418 --headers x-acme=a=b --no-verify-tls --redirects 0 --expect-text`,
      "tea pot".replace(" ", ""),
    );
    t.equal(code, 0, out[0] ?? "");
    t.equal(seen, "a=b");
  },
);

t.test("a value may begin with a dash", async (t) => {
  const { code, out } = await run("plugin 127.0.0.1 --plugin-folder /bin --command echo --args -x --args --json");
  t.equal(code, 0);
  t.same(out, ["PLUGIN OK - -x --json"]);
});

t.test("--json says everything and nothing else", async (t) => {
  const port = await serveTcp(t, (socket) => socket.end("421 busy\r\n"));
  const { code, out } = await run(`tcp 127.0.0.1 --port ${port} --expect 220 --json`);
  t.equal(code, 2);
  t.equal(out.length, 1);
  t.match(JSON.parse(out[0] ?? ""), {
    check: "tcp",
    address: "127.0.0.1",
    at: /^\d{4}-.*Z$/,
    state: "critical",
    code: "otherText",
    text: /answers something else/,
    blame: "target",
    units: { connectMs: "ms" },
    breaches: [],
  });
});

t.test("what strangers say cannot steer the terminal, nor pass for numbers", async (t) => {
  const port = await serveTcp(t, (socket) => socket.end("\u001b[31mred | fake=1\r\nmore"));
  const { out } = await run(`tcp 127.0.0.1 --port ${port} --expect 220`);
  t.equal(out.length, 1);
  for (const sign of ["\u001b", "\n"]) t.notOk(out[0]?.includes(sign));
  t.equal(out[0]?.split("|").length, 2);
});

t.test("bad usage: exit 64 and one line that names the fault", async (t) => {
  const cases: [string[], RegExp][] = [
    [[], /which check type/],
    [["tpc"], /no check type "tpc"; did you mean "tcp"/],
    [["tcp"], /needs an address/],
    [["tcp", "127.0.0.1"], /--port is missing/],
    [["tcp", "127.0.0.1", "--port", "x"], /--port must be a whole number/],
    [["tcp", "127.0.0.1", "--prot", "1"], /unknown option --prot; did you mean "port"/],
    [["tcp", "127.0.0.1", "--port"], /--port wants a value/],
    [["tcp", "127.0.0.1", "--no-port"], /--no-port/],
    [["tcp", "127.0.0.1", "-p", "1"], /unknown option -p/],
    [["tcp", "127.0.0.1", "--port", "1", "--json=yes"], /--json takes no value/],
    [["tcp", "127.0.0.1", "::1", "--port", "1"], /one address at a time/],
    [["tcp", "http://a/", "--port", "1"], /neither an address nor a name/],
    [["tcp", "127.0.0.1", "--port", "1", "--community", "x"], /unknown option --community/],
    [["tcp", "127.0.0.1", "--port", "1", "--warning", "connectMs"], /--warning wants NAME=RANGE/],
    [["tcp", "127.0.0.1", "--port", "1", "--warning", "speed=1"], /measures no "speed"/],
    [["tcp", "127.0.0.1", "--port", "1", "--critical", "connectMs=9:1"], /--critical: .*starts above its end/],
    [["tcp", "127.0.0.1", "--port", "1", "--timeout", "soon"], /--timeout must be a duration/],
    [["http", "127.0.0.1", "--expect-status", "900"], /--expect-status/],
    [["http", "127.0.0.1", "--expect-pattern", "("], /--expect-pattern/],
    [["http", "127.0.0.1", "--headers", "x"], /--headers wants NAME=VALUE/],
    [["box", "127.0.0.1"], /takes no address/],
    [
      ["snmp", "127.0.0.1", "--oid", "1.3.6.1.2.1.1.3.0", "--v3-user", "u", "--v3-auth-key", "short"],
      /at least 8 characters/,
    ],
  ];
  for (const [words, fault] of cases) {
    const { code, out, err } = await runWords(["check", ...words]);
    t.equal(code, 64, words.join(" "));
    t.same(out, []);
    t.equal(err.length, 1);
    t.match(err[0], fault, words.join(" "));
  }
});

t.test("help: all types, and for each its settings and measurements", async (t) => {
  const { code, out } = await run("--help");
  t.equal(code, 0);
  for (const [name, type] of checkTypes) {
    t.match(out.join("\n"), `  ${name}`);
    const help = (await run(`${name} --help`)).out.join("\n");
    for (const measurement of Object.keys(type.measurements)) t.match(help, measurement, `${name} ${measurement}`);
    t.match(help.replaceAll(/\s+/g, " "), type.summary, "in lines of 80 characters");
  }
  t.match((await run("http --help")).out.join("\n"), "--expect-status");
});

t.test("a counter is read twice, so that its growth can be told", { skip: withoutSnmpd }, async (t) => {
  const agent = await startSnmpd();
  t.teardown(() => agent.stop());
  const oid = "1.3.6.1.2.1.11.1.0"; // snmpInPkts grows with each of our own requests
  const { code, out } = await run(`snmp 127.0.0.1 --port ${agent.port} --community public --oid ${oid} --kind counter`);
  t.equal(code, 0, out[0] ?? "");
  t.match(out[0], /^SNMP OK - .* \| value=[0-9.]+/);
});
