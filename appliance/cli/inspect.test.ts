/** `vedetta inspect` as it is typed, with an agent on loopback. */
import t, { type Test } from "tap";
import { Value } from "typebox/value";
import { Device } from "#model/device.ts";
import { raw, startAgent, tableAnswerer, type Answerer } from "#snmp/testing/scripted-agent.ts";
import { runVerb } from "./command-line.ts";

async function type(t: Test, args: readonly string[], answer?: Answerer) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const terminal = {
    out: (line: string) => void printed.push(line),
    err: (line: string) => void complaints.push(line),
    readStdin: async () => "",
    env: {},
    signal: AbortSignal.timeout(100_000),
  };
  const agent = answer && (await startAgent(answer));
  t.teardown(() => agent?.close());
  const port = agent === undefined ? [] : ["--port", String(agent.port)];
  return { code: await runVerb(["inspect", ...args, ...port], terminal), printed, complaints };
}

const printer = tableAnswerer({
  "1.3.6.1.2.1.1.1.0": raw.text("Acme laser printer"),
  "1.3.6.1.2.1.1.3.0": raw.timeticks(100 * (3 * 86_400 + 7200)),
  "1.3.6.1.2.1.2.2.1.2.1": raw.text("eth0"),
  "1.3.6.1.2.1.2.2.1.7.1": raw.integer(1),
  "1.3.6.1.2.1.2.2.1.8.1": raw.integer(1),
  "1.3.6.1.2.1.31.1.1.1.15.1": raw.integer(1000),
  "1.3.6.1.2.1.43.5.1.1.17.1": raw.text("SN1"),
  "1.3.6.1.2.1.43.11.1.1.5.1.1": raw.integer(3),
  "1.3.6.1.2.1.43.11.1.1.6.1.1": raw.text("Black"),
  "1.3.6.1.2.1.43.11.1.1.8.1.1": raw.integer(100),
  "1.3.6.1.2.1.43.11.1.1.9.1.1": raw.integer(40),
});

t.test("a person reads what the device is and has, aligned", async (t) => {
  const { code, printed, complaints } = await type(t, ["127.0.0.1"], printer);
  t.equal(code, 0);
  t.same(complaints, []);
  t.match(printed, [
    "kind      printer",
    "serial    SN1",
    "sysDescr  Acme laser printer",
    "up for    3 d 2 h",
    "",
    "Ports (1)",
    "  1  eth0  up  1 Gbit/s",
    "",
    "Supplies (1)",
    "  Black  toner  40 %",
    "",
    /^SNMP version 2c, [0-9]+ requests$/,
  ]);
});

t.test("a program gets the device form and nothing else", async (t) => {
  const { code, printed } = await type(t, ["127.0.0.1", "--json"], printer);
  t.equal(code, 0);
  t.equal(printed.length, 1);
  const device: unknown = JSON.parse(printed[0] ?? "");
  t.ok(Value.Check(Device, device));
  t.match(device, { kind: "printer", uptime_seconds: 266_400, supplies: [{ percent: 40 }] });
});

t.test("what is answered wrongly is named on standard error", async (t) => {
  const { code, complaints } = await type(
    t,
    ["127.0.0.1", "--json"],
    tableAnswerer({ "1.3.6.1.2.1.1.1.0": raw.text("Acme"), "1.3.6.1.2.1.2.2.1.2.1": raw.integer(5) }),
  );
  t.equal(code, 0);
  t.match(complaints, [/^wrongType: if-mib\/ports\/descr: 1\.3\.6\.1\.2\.1\.2\.2\.1\.2\.1 is of type integer/]);
});

t.test("what is answered wrongly is said in the language of the command line", async (t) => {
  const answerer = tableAnswerer({ "1.3.6.1.2.1.1.1.0": raw.text("Acme"), "1.3.6.1.2.1.2.2.1.2.1": raw.integer(5) });
  const { complaints } = await type(t, ["127.0.0.1", "--json", "--language", "hu"], answerer);
  t.match(complaints, [
    /^wrongType: if-mib\/ports\/descr: 1\.3\.6\.1\.2\.1\.2\.2\.1\.2\.1 típusa integer, ami nem lehetséges$/,
  ]);
});

t.test("a device that gives no readable answer ends with 1 and a reason", async (t) => {
  const { code, printed, complaints } = await type(t, ["127.0.0.1", "--community", "x"], () => Buffer.from("no"));
  t.equal(code, 1);
  t.same(printed, []);
  t.match(complaints, [/^malformed: system: /, /gave no answer that can be read/]);
});

t.test("bad usage is named", async (t) => {
  t.match(await type(t, []), { code: 64, complaints: ["vedetta inspect: an address is missing"] });
  t.match(await type(t, ["a", "b"]), { code: 64, complaints: [/one address at a time/] });
  t.match(await type(t, ["a", "--timeout", "soon"]), { code: 64, complaints: [/--timeout must be a duration/] });
  t.match(await type(t, ["a", "--v3-level", "authPriv"]), { code: 64, complaints: [/--v3-level needs --v3-user/] });
});
