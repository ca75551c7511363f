import t from "tap";
import type { AnsweredVarbind } from "#snmp/message.ts";
import { NOTIFICATIONS } from "./families.ts";
import { readNotification } from "./read-notification.ts";

const sender = { from: "192.0.2.1", at: 1 };
const read = (oid: string, varbinds: readonly AnsweredVarbind[] = [], more: object = {}) =>
  readNotification({ version: "2c", isInform: false, oid, varbinds, ...more }, sender, NOTIFICATIONS);

t.test("a UPS of RFC 1628: on battery, alarms that come and go, and back on mains", (t) => {
  const UPS = "1.3.6.1.2.1.33.2";
  const alarm = (id: number, what: string): AnsweredVarbind[] => [
    { oid: `1.3.6.1.2.1.33.1.6.2.1.1.${id}`, value: { type: "integer", value: id } },
    { oid: `1.3.6.1.2.1.33.1.6.2.1.2.${id}`, value: { type: "oid", value: `1.3.6.1.2.1.33.1.6.3.${what}` } },
  ];
  t.match(read(`${UPS}.1`).recognised, [{ pattern: "power", effect: "bad", isGrave: true, key: "" }]);
  t.match(read(`${UPS}.3`, alarm(5, "8")).recognised, [{ effect: "bad", key: "5" }]);
  t.match(read(`${UPS}.4`, alarm(5, "8")).recognised, [{ effect: "well", key: "5" }], "that alarm alone");
  t.match(read(`${UPS}.4`, alarm(4, "2")).recognised, [{ effect: "well", key: "" }], "no longer on battery: all of it");
  t.end();
});

t.test("a notification that also tells of the end says by a value which it is", (t) => {
  const fan = (state: number): AnsweredVarbind[] => [
    { oid: "1.3.6.1.4.1.9.9.13.1.4.1.2.1004", value: { type: "octets", value: Buffer.from("Fan 1") } },
    { oid: "1.3.6.1.4.1.9.9.13.1.4.1.3.1004", value: { type: "integer", value: state } },
  ];
  const [failed, normal] = [read("1.3.6.1.4.1.9.9.13.3.0.4", fan(3)), read("1.3.6.1.4.1.9.9.13.3.0.4", fan(1))];
  t.match(failed, { severity: 2, recognised: [{ pattern: "fans", effect: "bad", key: "1004" }] });
  t.match(normal, { severity: 5, recognised: [{ pattern: "fans", effect: "well", isGrave: false, key: "1004" }] });
  t.equal(failed.text, 'ciscoEnvMonFanNotification, a fan failed: fan "Fan 1", fan state 3');
  t.end();
});

const text = (oid: string, said: string): AnsweredVarbind => ({
  oid,
  value: { type: "octets", value: Buffer.from(said) },
});
const number = (oid: string, value: number): AnsweredVarbind => ({ oid, value: { type: "integer", value } });

t.test("how bad it says itself that it is counts before its name", (t) => {
  const flags = (condition: number) => number("1.3.6.1.4.1.232.11.2.11.1.0", (condition << 2) | 1);
  const fan = (condition: number) => read("1.3.6.1.4.1.232.0.6035", [flags(condition)]);
  t.same(
    [4, 3, 2].map((condition) => fan(condition).severity),
    [2, 4, 5],
  );
  t.match(fan(2).recognised, [{ effect: "well", isGrave: false }], "the condition is well again");
  t.match(fan(4).recognised, [{ effect: "bad", isGrave: true }]);
  const nutanix = (severity: number) => read("1.3.6.1.4.1.41263.991", [number("1.3.6.1.4.1.41263.999.4.0", severity)]);
  t.same(
    [1, 2, 3].map((severity) => nutanix(severity).severity),
    [5, 4, 2],
  );
  t.end();
});

t.test("a change that says by a value alone whether it is for the better; one for all that happens", (t) => {
  const drive = (condition: number) =>
    read("1.3.6.1.4.1.232.0.3046", [number("1.3.6.1.4.1.232.11.2.11.1.0", (condition << 2) | 1)]).recognised;
  t.match(drive(4), [{ pattern: "disk-errors", effect: "bad", isGrave: true }]);
  t.match(drive(2), [{ pattern: "disk-errors", effect: "well", isGrave: false }]);
  t.same(read("1.3.6.1.4.1.232.0.3046").recognised, [], "it says nothing");
  const nas = (said: string) => read("1.3.6.1.4.1.24681.1.10.1", [text("1.3.6.1.4.1.24681.1.10.0", said)]).recognised;
  t.match(nas("[Error] Drive 2 failed"), [{ pattern: "disk-errors", effect: "bad" }]);
  t.same(nas("[Information] User ana logged in"), []);
  t.end();
});

t.test("what nobody knows by its number is judged by its words", (t) => {
  const from = (...values: readonly AnsweredVarbind[]) => read("1.3.6.1.4.1.99999.7.0.3", values);
  const alarm = (severity: string) =>
    from(text("1.3.6.1.4.1.99999.7.1.0", "Fan 2 failed"), text("1.3.6.1.4.1.99999.7.2.0", severity));
  t.match(alarm("MAJOR"), { severity: 2, recognised: [{ pattern: "fans", effect: "bad" }] });
  t.match(alarm("Cleared"), { severity: 5, recognised: [{ pattern: "fans", effect: "well", isGrave: false }] });
  t.match(from(text("1.3.6.1.4.1.99999.7.1.0", "Power supply 1 failed")), { recognised: [{ pattern: "power" }] });
  t.equal(from(text("1.3.6.1.4.1.99999.7.1.0", "warning")).severity, 4);
  t.match(from(text("1.3.6.1.4.1.99999.7.1.0", "user admin opened the page")), { severity: 5, recognised: [] });
  t.end();
});

t.test("whom it is about, and values of all kinds in words", (t) => {
  const values: AnsweredVarbind[] = [
    { oid: "1.3.6.1.4.1.9999.1.0", value: { type: "octets", value: Buffer.from([0, 1, 2, 255]) } },
    { oid: "1.3.6.1.4.1.9999.2.0", value: { type: "counter64", value: 12345678901234567890n } },
    { oid: "1.3.6.1.4.1.9999.3.0", value: "malformed" },
    { oid: "1.3.6.1.4.1.9999.4.0", value: { type: "octets", value: Buffer.from("\u001b[31mred\0\0") } },
  ];
  const shown = readNotification(
    { version: "3", isInform: false, oid: "1.3.6.1.4.1.9999.0.1", agentAddress: "192.0.2.9", varbinds: values },
    { ...sender, engineId: "800000000101020304" },
    NOTIFICATIONS,
  );
  t.same(
    shown.about,
    ["192.0.2.9", "192.0.2.1", "1.2.3.4"],
    "as it says itself, as it was sent, as its engine is called",
  );
  t.match(shown, { label: "1.3.6.1.4.1.9999.0.1", severity: 5, recognised: [], asksForLook: false });
  t.match(shown.text, /9999\.1\.0 000102ff, 1\.3\.6\.1\.4\.1\.9999\.2\.0 12345678901234567890, .* \(malformed\), /);
  t.notOk(shown.text.includes("\u001b"), "nothing that a terminal obeys");
  t.end();
});
