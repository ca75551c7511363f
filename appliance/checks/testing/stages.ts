/**
 * A good server for each check type, to run it against again and again: for scripts/torture/check-leaks and
 * scripts/bench/check-cost.ts. One line per type; a type without one is told as missing by both.
 */
import { serveHttp, serveTcp } from "./local-servers.ts";
import type { Target } from "../contract.ts";
import type { Ending } from "./misbehaving-servers.ts";
import { makeOffer, SCRIPTED_ADDRESS, serveDhcp } from "../dhcp/testing/dhcp-servers.ts";
import { SECRET, startFreeradius } from "../radius/testing/freeradius.ts";
import { startKamailio } from "../sip/testing/kamailio.ts";
import { startMariadb } from "./servers/mariadb.ts";
import { startMosquitto } from "../mqtt/testing/mosquitto.ts";
import { startNodeExporter } from "../prometheus/testing/node-exporter.ts";
import { startPostgresql } from "./servers/postgresql.ts";
import { startRedis } from "../redis/testing/redis-server.ts";
import { startTds } from "./servers/tds-responder.ts";
import { startSlapd } from "../ldap/testing/slapd.ts";
import { startSmbd } from "../smb/testing/smbd.ts";
import { startSshd } from "../ssh/testing/sshd.ts";
import { startXrdp } from "../rdp/testing/xrdp.ts";
import { makeLeaf } from "./made-certificates.ts";
import { MAIL_PASSWORD, MAIL_USER, startDovecot } from "./servers/dovecot.ts";
import { startPostfix } from "../smtp/testing/postfix.ts";
import { startChronyd } from "../ntp/testing/chronyd.ts";
import { FTP_PASSWORD, startVsftpd } from "../ftp/testing/vsftpd.ts";

export interface Stage {
  /** 127.0.0.1 unless told. */
  readonly target?: Target;
  /** Must be plain data: the stage lives in another process than the check. */
  readonly settings: unknown;
  /** The code that every run must report. */
  readonly code: string;
}

export const STAGES: Readonly<Record<string, (ending: Ending) => Promise<Stage>>> = {
  scenario: async (ending) => ({ settings: await serveLogin(ending), code: "passed" }),
  speed: async (ending) => ({ settings: { url: await serveSite(ending) }, code: "loaded" }),
  dhcp: (ending) => offerAddresses(ending),
  content: async (ending) => ({ settings: { url: await serveNews(ending), samples: 1 }, code: "unchanged" }),
  ldap: async (ending) => ({ settings: { port: (await startSlapd(ending)).port }, code: "answered" }),
  http: async (ending) => ({ settings: { url: await servePage(ending) }, code: "answered" }),
  json: async (ending) => ({ settings: { url: await servePage(ending), path: "$.queue[0]" }, code: "measured" }),
  mqtt: async (ending) => ({
    settings: { port: (await startMosquitto(ending)).port, topic: "a" },
    code: "messageReturned",
  }),
  radius: async (ending) => ({
    settings: { port: (await startFreeradius(ending)).port, secret: SECRET },
    code: "alive",
  }),
  mssql: async (ending) => {
    const port = await startTds(ending, { password: "x" });
    return { settings: { port, user: "monitor", password: "x", encryption: "off" }, code: "loggedIn" };
  },
  mysql: async (ending) => {
    const { port, run } = await startMariadb(ending);
    run("CREATE USER monitor@'%'");
    return { settings: { port, user: "monitor" }, code: "loggedIn" };
  },
  postgres: async (ending) => {
    const { port } = await startPostgresql(ending, ["host all all 127.0.0.1/32 trust"]);
    return { settings: { port, user: "postgres" }, code: "loggedIn" };
  },
  prometheus: async (ending) => ({
    settings: {
      url: `http://{address}:${(await startNodeExporter(ending)).port}/metrics`,
      rules: [{ name: "load5", metric: "node_load5" }],
    },
    code: "measured",
  }),
  rdp: async (ending) => ({
    settings: { port: (await startXrdp(ending, "tls")).port },
    code: "answered",
  }),
  redis: async (ending) => ({ settings: { port: (await startRedis(ending)).port }, code: "answers" }),
  smb: async (ending) => ({ settings: { port: (await startSmbd(ending)).port }, code: "answered" }),
  sip: async (ending) => ({ settings: { port: (await startKamailio(ending)).port }, code: "answered" }),
  sql: async (ending) => {
    const { port } = await startPostgresql(ending, ["host all all 127.0.0.1/32 trust"]);
    return { settings: { server: "postgres", port, user: "postgres", query: "SELECT 1" }, code: "measured" };
  },
  ssh: async (ending) => ({ settings: { port: (await startSshd(ending)).port }, code: "answered" }),
  imap: async (ending) => ({
    settings: { port: (await startDovecot(ending, await makeLeaf())).imap, user: MAIL_USER, password: MAIL_PASSWORD },
    code: "loggedIn",
  }),
  pop3: async (ending) => ({
    settings: { port: (await startDovecot(ending, await makeLeaf())).pop3, user: MAIL_USER, password: MAIL_PASSWORD },
    code: "counted",
  }),
  smtp: async (ending) => ({
    settings: { port: (await startPostfix(ending, { certificate: await makeLeaf() })).smtp },
    code: "answered",
  }),
  ntp: async (ending) => ({ settings: { port: (await startChronyd(ending)).port }, code: "synchronised" }),
  ftp: async (ending) => ({
    settings: {
      port: (await startVsftpd(ending, { certificate: await makeLeaf() })).port,
      user: "anonymous",
      password: FTP_PASSWORD,
      file: "/nightly/site.tar",
    },
    code: "fileFound",
  }),
  tcp: async (ending) => ({ settings: { port: await serveTcp(ending) }, code: "connected" }),
};

async function servePage(ending: Ending): Promise<string> {
  const port = await serveHttp(ending, (_, response) => response.end('{ "queue": [3, 4] }'));
  return `http://{address}:${port}/`;
}

/** A page of some length, with a script. */
async function serveNews(ending: Ending): Promise<string> {
  const lines = Array.from({ length: 300 }, (_, place) => `<p>Line ${place} of the <b>news</b> of Acme HQ.</p>`);
  const page = `<!doctype html><html><body><script>track("acme");</script>${lines.join("\n")}</body></html>`;
  const port = await serveHttp(ending, (_, response) => response.setHeader("content-type", "text/html").end(page));
  return `http://{address}:${port}/`;
}

async function offerAddresses(ending: Ending): Promise<Stage> {
  await serveDhcp(ending, (question) => [makeOffer(question)]);
  return { target: { address: SCRIPTED_ADDRESS }, settings: {}, code: "offered" };
}

/** A page with a stylesheet, a script and four pictures. */
async function serveSite(ending: Ending): Promise<string> {
  const pictures = ["1", "2", "3", "4"].map((name) => `<img src="/${name}.png">`).join("");
  const page = `<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>${pictures}`;
  const port = await serveHttp(ending, (request, response) => {
    const isPage = request.url === "/";
    response.setHeader("content-type", isPage ? "text/html" : "image/png").end(isPage ? page : Buffer.alloc(5000));
  });
  return `http://{address}:${port}/`;
}

/** Two steps: a token, and a page for those who bring it along. */
async function serveLogin(ending: Ending): Promise<unknown> {
  const port = await serveHttp(ending, (request, response) => {
    if (request.url === "/token") response.end('{ "token": "abc" }');
    else response.writeHead(request.url === "/page?token=abc" ? 200 : 403).end("fine");
  });
  const url = `http://{address}:${port}`;
  const steps = [
    { url: `${url}/token`, extract: { token: { json: "token" } } },
    { url: `${url}/page?token={token}`, expectText: "fine" },
  ];
  return { steps };
}
