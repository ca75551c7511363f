/** What a report is about is named in the report's language, not in the site's. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { derivedName } from "#model/derived-name.ts";
import type { Language } from "#model/site.ts";
import { StateStore } from "#store/state-store.ts";
import { temporaryFolder } from "#store/testing/store-fixtures.ts";
import { reportSite } from "./report-site.ts";

const SITE = `
version: 1
customer: acme
site: { id: hq, language: hr }
box: { id: box-1 }
credentials: { lan: { kind: snmp, version: 2c, community: public } }
listeners: { syslog: { listen: "127.0.0.1:5514" } }
hosts:
  - { id: nas, address: 192.0.2.10, snmp: { credential: lan }, profile: auto, logs: [disk-errors] }
`;

t.test("services that are derived and those that are recognised", async (t) => {
  const dataFolder = temporaryFolder(t);
  const configFile = path.join(dataFolder, "site.yaml");
  writeFileSync(configFile, SITE);
  const state = StateStore.open(dataFolder, { clock: systemClock, log: silentLog, boot: "b" });
  t.teardown(() => state.close());
  const naming = derivedName("fan", "2");
  const service = { id: "fan-1", part: "fan", label: "FAN 1", check: "snmp", settings: {}, thresholds: {}, naming };
  state.facts.set("device.nas", { address: "192.0.2.10", at: 1, snapshot: {}, services: [service] });
  const names = async (language?: Language) => {
    const site = await reportSite({ dataFolder, state, configFile, env: {}, language });
    return site.hosts[0]?.services
      .filter(({ id }) => id === "log-disk-errors" || id === "fan-1")
      .map(({ name }) => name);
  };
  const [own, english, chinese] = [await names(), await names("en"), await names("zh")];
  t.equal(own?.length, 2);
  t.equal(english?.length, 2);
  t.same(own, await names("hr"), "left out: the site's");
  for (const n of [0, 1]) t.equal(new Set([own?.[n], english?.[n], chinese?.[n]]).size, 3, String(own?.[n]));
});
