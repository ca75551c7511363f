/** The operations centre's hand as it is used: a real box process, a real mosquitto, and `vedetta soc` as it is typed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { CloudEvent } from "#model/event.ts";
import type { OrderReply, ReportedConfig } from "#model/order.ts";
import type { ReceivedMessage } from "#relay/connection.ts";
import { openConnection } from "#relay/mqtt-client.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { Appliance } from "./appliance.ts";
import { BoxProcess } from "./testing/box-process.ts";
import { typeWords } from "./testing/fake-terminal.ts";

const BASE = "vedetta/v1/acme/hq/box-1";
const LONG_MS = 120_000;

const soc = (...args: string[]) => typeWords(["soc", ...args]);

async function startBox(data: string): Promise<BoxProcess> {
  const box = new BoxProcess(["--data", data]);
  await box.url();
  return box;
}

/** Hears everything at the broker. */
async function listen(t: Test, broker: Mosquitto): Promise<ReceivedMessage[]> {
  const heard: ReceivedMessage[] = [];
  const access = { brokers: [`mqtt://127.0.0.1:${broker.port}`], protocol: 5 as const };
  const opened = await openConnection({
    broker: access.brokers[0] ?? "",
    access,
    clientId: "ear",
    clean: true,
    keepAliveSeconds: 20,
    onMessage: (message) => heard.push(message),
    onClosed: () => {},
  });
  t.teardown(() => opened.connection?.close());
  await opened.connection?.subscribe(["vedetta/v1/#"]);
  return heard;
}

const publicKeyOf = async (file: string): Promise<object> =>
  JSON.parse((await soc("key", "--signing-key", file)).out) as object;

async function stage(t: Test, { protocol = "5" } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-hand-"));
  const broker = await new Mosquitto().start();
  const [duty, admin, stranger] = ["duty.pem", "admin.pem", "stranger.pem"].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const commandKeys = [
    { ...(await publicKeyOf(duty)), name: "duty desk" },
    { ...(await publicKeyOf(admin)), name: "rollout", role: "admin" },
  ];
  await publicKeyOf(stranger);
  const document = {
    version: 1,
    customer: "acme",
    site: { id: "hq", name: "Acme HQ", timezone: "Europe/Zagreb" },
    box: { id: "box-1" },
    uplink: { targets: ["127.0.0.1"] },
    hosts: [
      {
        id: "me",
        address: "127.0.0.1",
        hostCheck: "none",
        services: [{ id: "dead", check: "tcp", settings: { port: 9 }, interval: "10s", attempts: 1 }],
      },
    ],
    relay: { brokers: [`mqtt://127.0.0.1:${broker.port}`], protocol: protocol === "5" ? 5 : "3.1.1", commandKeys },
  };
  const file = path.join(folder, "site.json");
  const write = (more: object = {}) => writeFileSync(file, JSON.stringify({ ...document, ...more }));
  write();
  const data = path.join(folder, "data");
  mkdirSync(data);
  const imported = await typeWords(["config", "import", file, "--data", data]);
  if (imported.code !== 0) throw new Error(imported.err);
  const heard = await listen(t, broker);
  let box = await startBox(data);
  t.teardown(async () => {
    await box.end("SIGKILL");
    await broker.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  await waitFor("it is online", () => heard.some(({ topic }) => topic === `${BASE}/presence`), LONG_MS);
  const common = ["--broker", `mqtt://127.0.0.1:${broker.port}`, "--base", BASE, "--protocol", protocol];
  const events = (type: string): CloudEvent[] =>
    heard
      .filter(({ topic }) => topic === `${BASE}/event/${type.replace(".", "/")}`)
      .map(({ payload }) => JSON.parse(payload.toString()) as CloudEvent);
  /** `end` ends the box, `restart` starts it again. */
  const end = (signal: NodeJS.Signals = "SIGTERM") => box.end(signal);
  const restart = async () => void (box = await startBox(data));
  return { folder, data, broker, end, restart, heard, events, write, file, document, duty, admin, stranger, common };
}

for (const protocol of ["5", "3.1.1"]) {
  t.test(`commands are done and answered, and what may not is refused (MQTT ${protocol})`, async (t) => {
    const { duty, stranger, common, events, heard } = await stage(t, { protocol });
    await waitFor("an incident", () => events("incident.opened").length > 0, LONG_MS);
    const id = events("incident.opened")[0]?.subject ?? "";
    const give = (key: string, ...args: string[]) => soc(...args, ...common, "--signing-key", key);
    const seen = await give(duty, "acknowledge", id, "--note", "Seen at the desk.");
    t.equal(seen.code, 0, seen.err);
    await waitFor("it is told", () => events("incident.acknowledged").length > 0, LONG_MS);
    t.match(JSON.stringify(events("incident.acknowledged")[0]?.data), /duty desk/);
    t.match(await give(duty, "acknowledge", id), { code: 1, err: /refused: duty desk has acknowledged it already/ });
    t.match(await give(stranger, "acknowledge", id), { code: 1, err: /not among relay\.commandKeys/ });
    t.match(await give(duty, "command", "check.run", "--host", "me", "--service", "none"), {
      code: 1,
      err: /no service me\/none/,
    });
    t.match(await give(duty, "command", "update.install", "--version", "9"), { code: 1, err: /not updated from here/ });
    const sent = await give(duty, "command", "test.send", "--json");
    const { result } = JSON.parse(sent.out) as OrderReply & { result: { event: string; sequence: number } };
    t.match(await give(duty, "confirm", result.event), { code: 0 });
    const report = await give(duty, "command", "box.report", "--this-run", "--json");
    const told = JSON.parse(report.out) as OrderReply;
    t.match(told.result, { version: /./, site: { openIncidents: 1 }, lastTest: { sequence: result.sequence } });
    t.match(await give(duty, "command", "events.resend", "--from", "1", "--to", "3"), { code: 0 });
    await waitFor("events come again", () => events("box.started").length > 1, LONG_MS);
    t.equal(events("box.started")[1]?.historical, true);
    t.equal(events("box.started")[1]?.id, events("box.started")[0]?.id);
    const answers = heard.filter(({ topic }) => topic.startsWith(`${BASE}/reply`));
    t.ok(answers.length >= 7);
    for (const { topic, correlationData } of answers) {
      t.equal(topic === `${BASE}/reply`, protocol === "3.1.1", topic);
      t.equal(correlationData !== undefined, protocol === "5");
    }
  });
}

t.test("killed at any moment, no order is done twice, and each is answered", async (t) => {
  const { duty, common, events, end, restart, heard } = await stage(t);
  await waitFor("an incident", () => events("incident.opened").length > 0, LONG_MS);
  const id = events("incident.opened")[0]?.subject ?? "";
  const replies = () =>
    heard
      .filter(({ topic }) => topic.startsWith(`${BASE}/reply`))
      .map(({ payload }) => JSON.parse(payload.toString()) as OrderReply);
  const codes: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    // the verb sends the same order again once the box is back
    const answered = soc(
      "command",
      "incident.note",
      "--id",
      id,
      "--note",
      `note ${round}`,
      ...common,
      "--signing-key",
      duty,
      "--wait",
      "2m",
    );
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
    await end("SIGKILL");
    await restart();
    codes.push((await answered).code);
  }
  const last = await soc(
    "command",
    "incident.note",
    "--id",
    id,
    "--note",
    "the last",
    ...common,
    "--signing-key",
    duty,
  );
  t.equal(last.code, 0, last.err);
  await waitFor("it is told", () => JSON.stringify(events("incident.updated")).includes("the last"), LONG_MS);
  const incident = JSON.stringify(events("incident.updated").at(-1)?.data);
  for (const [round, code] of codes.entries()) {
    const times = incident.split(`"note ${round}"`).length - 1;
    t.ok(code === 0 ? times === 1 : times <= 1, `note ${round}: exit code ${code}, ${times} times`);
    t.ok(code === 0 || code === 1, "and it was answered");
  }
  for (const { outcome } of replies()) t.match(outcome, /^(done|refused|interrupted)$/);
});

t.test("a configuration is given, refused with every mistake, and taken back where it cuts the box off", async (t) => {
  const { admin, duty, common, file, write, document, heard, end, data } = await stage(t);
  const give = (key: string, ...more: string[]) => soc("configure", file, ...common, "--signing-key", key, ...more);
  t.match(await give(duty), { code: 1, err: /role: admin/ });
  write({ site: { ...document.site, name: "Acme of the future" } });
  const first = await give(admin);
  t.equal(first.code, 0, first.err);
  t.match(first.out, /version 1 is in force/);
  const credentials = { lan: { kind: "snmp", version: "2c", community: { secret: "unknown-one" } } };
  const host = { id: "x", address: "127.0.0.1", parents: ["none"], snmp: { credential: "lan" } };
  write({ hosts: [host], credentials });
  t.match(await give(admin), { code: 1, err: /(?=[\s\S]*parents)(?=[\s\S]*unknown-one)/ });
  await end();
  // the same box in this process, where it does not take three minutes
  const shared = { dataFolder: data, listen: { host: "127.0.0.1", port: 0 }, version: "1.0.0", trialMs: 3000 };
  const make = (boot: string) => new Appliance({ ...shared, boot, clock: systemClock, log: silentLog, env: {} });
  let appliance = make("second");
  await appliance.start();
  t.teardown(() => appliance.stop());
  write({ relay: { ...document.relay, brokers: ["mqtt://127.0.0.1:1"] } });
  const cut = await give(admin, "--json", "--wait", "10m");
  t.equal(cut.code, 1, cut.err);
  const back = JSON.parse(cut.out) as ReportedConfig;
  t.match(back, { version: 1, trying: false, refused: { version: 3, rolledBack: true, code: "rolledBack" } });
  const reported = () => heard.filter(({ topic }) => topic === `${BASE}/config/reported`).length;
  const before = reported();
  await appliance.stop();
  appliance = make("third");
  await appliance.start();
  await waitFor("it is reported again", () => reported() > before, LONG_MS);
  const last = heard.filter(({ topic }) => topic === `${BASE}/config/reported`).at(-1);
  const told = JSON.parse(last?.payload.toString() ?? "{}") as ReportedConfig;
  t.match(told, { version: 1, refused: { version: 3 } }, "and not tried again when it comes again");
  t.equal(told.digest, back.digest);
});
