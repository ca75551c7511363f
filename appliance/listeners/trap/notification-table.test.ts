import t from "tap";
import { LOG_PATTERNS } from "#model/log-patterns.ts";
import { isOid } from "#snmp/oid.ts";
import { FAMILIES, NOTIFICATIONS } from "./families.ts";
import { NotificationTable, readFamily, wordsOf } from "./notification-table.ts";

t.test("every line of every family is read, and makes sense", (t) => {
  const all = NOTIFICATIONS.all();
  t.ok(all.length > 18_000, `${all.length} notifications`);
  t.same(
    all.filter(({ oid }) => !isOid(oid)),
    [],
  );
  t.same(
    all.filter(({ name }) => !/^[A-Za-z][\w-]*$/.test(name)),
    [],
  );
  t.same(
    all.filter(({ means }) => means.trim() === ""),
    [],
  );
  const oids = FAMILIES.flatMap(readFamily).map(({ oid }) => oid);
  t.same(
    [...Map.groupBy(oids, (oid) => oid).values()].filter(({ length }) => length > 1),
    [],
    "none stands twice",
  );
  const recognised = new Set(all.map(({ pattern }) => pattern));
  for (const pattern of LOG_PATTERNS.filter((one) => one !== "link-flaps")) t.ok(recognised.has(pattern), pattern);
  t.end();
});

t.test("what common devices send has its name, its words, and what it begins or ends", (t) => {
  const cases = [
    ["1.3.6.1.6.3.1.1.5.3", "linkDown", 4, "link-down", "bad"],
    ["1.3.6.1.6.3.1.1.5.4", "linkUp", 5, "link-down", "well"],
    ["1.3.6.1.6.3.1.1.5.1", "coldStart", 4, "restarts", "bad"],
    ["1.3.6.1.6.3.1.1.5.5", "authenticationFailure", 4, "login-failures", "bad"],
    ["1.3.6.1.2.1.33.2.1", "upsTrapOnBattery", 2, "power", "bad"],
    ["1.3.6.1.4.1.318.0.5", "upsOnBattery", 2, "power", "bad"],
    ["1.3.6.1.4.1.318.0.9", "powerRestored", 5, "power", "well"],
    ["1.3.6.1.4.1.9.9.13.3.0.4", "ciscoEnvMonFanNotification", 2, "fans", "bad"],
    ["1.3.6.1.4.1.9.9.43.2.0.1", "ciscoConfigManEvent", 5, "config-changed", "bad"],
    ["1.3.6.1.4.1.12356.101.2.0.301", "fgTrapVpnTunUp", 5, "vpn-down", "well"],
    ["1.3.6.1.4.1.12356.101.2.0.302", "fgTrapVpnTunDown", 2, "vpn-down", "bad"],
    ["1.3.6.1.4.1.674.10892.5.3.2.1.0.2161", "alertTemperatureProbeFailure", 2, "temperature", "bad"],
    ["1.3.6.1.4.1.231.2.10.2.2.10.20.0.2023", "sc2TrapTempSensorOk", 5, "temperature", "well"],
    ["1.3.6.1.4.1.41263.1308", "ntxTrapSASConnectivityNotNormal", 4, "link-down", "bad"],
    ["1.3.6.1.4.1.2011.2.235.1.1.500.10.2058.1", "hwFanAbsent", 4, "fans", "bad"],
    ["1.3.6.1.4.1.2011.2.235.1.1.500.10.2058.2", "hwFanAbsentDeassert", 5, "fans", "well"],
    ["1.3.6.1.4.1.21239.5.1.32767.0.10405", "tempSensorTempNOTIFY", 4, "temperature", "bad"],
    ["1.3.6.1.4.1.21239.5.1.32767.0.20405", "tempSensorTempCLEAR", 5, "temperature", "well"],
    ["1.3.6.1.4.1.5951.1.1.0.80", "temperatureCpuNormal", 5, "temperature", "well"],
  ] as const;
  for (const [oid, name, severity, pattern, effect] of cases)
    t.match(NOTIFICATIONS.find(oid) ?? {}, { name, severity, pattern, effect }, name);
  t.equal(NOTIFICATIONS.find("1.3.6.1.4.1.318.0.5")?.means, "the UPS runs on battery");
  t.equal(NOTIFICATIONS.find("1.3.6.1.4.1.9.9.13.3.4")?.name, "ciscoEnvMonFanNotification", "without the zero, too");
  t.equal(NOTIFICATIONS.find("1.3.6.1.4.1.99999.0.1"), undefined);
  t.equal(NOTIFICATIONS.find("1"), undefined);
  t.end();
});

t.test("what ends one thing does not end another", (t) => {
  const keyOf = (oid: string) => NOTIFICATIONS.find(oid)?.key;
  t.equal(keyOf("1.3.6.1.4.1.318.0.5"), "", "on battery is ended by power restored: neither has a partner by name");
  t.equal(keyOf("1.3.6.1.4.1.318.0.9"), "");
  t.ok(keyOf("1.3.6.1.4.1.318.0.1"), "communication lost");
  t.equal(keyOf("1.3.6.1.4.1.318.0.1"), keyOf("1.3.6.1.4.1.318.0.8"), "is ended by communication established alone");
  t.equal(keyOf("1.3.6.1.4.1.318.0.7"), keyOf("1.3.6.1.4.1.318.0.11"), "low battery");
  for (const [bad, well] of [
    ["1.3.6.1.4.1.2011.2.235.1.1.500.10.2058.1", "1.3.6.1.4.1.2011.2.235.1.1.500.10.2058.2"],
    ["1.3.6.1.4.1.21239.5.1.32767.0.10405", "1.3.6.1.4.1.21239.5.1.32767.0.20405"],
  ] as const) {
    t.ok(keyOf(bad), bad);
    t.equal(keyOf(bad), keyOf(well), bad);
  }
  t.end();
});

t.test("a family's text", (t) => {
  const table = new NotificationTable([
    "= 1.3.6.1.4.1.1.0\n1 fanFailed critical fans bad\n2 fanOk note fans well: it turns: again\n",
  ]);
  t.match(table.find("1.3.6.1.4.1.1.0.1") ?? {}, { means: "fan failed", key: "fan" });
  t.match(table.find("1.3.6.1.4.1.1.2") ?? {}, { means: "it turns: again", key: "fan" });
  t.same(readFamily("nonsense\n= 1.2\nx\n1 one unheard\n"), []);
  t.equal(wordsOf("upsBatteryNeedsReplacement"), "ups battery needs replacement");
  t.equal(wordsOf("alertNVDIMMFault_2"), "alert NVDIMM fault 2");
  t.end();
});
