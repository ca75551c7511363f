/** What hangs on an incident, as people count it. */
import t from "tap";
import { countSymptoms } from "./count-symptoms.ts";

t.test("devices count once, parts and checks with their device", async (t) => {
  const symptoms = [
    { subject: "switch/@fans", name: "Fans" },
    { subject: "switch/ping", name: "Ping" },
    { subject: "cam-1/@licences", name: "Licences" },
    { subject: "cam-1", name: "Camera 1" },
    // Devices may be called like what those words mean elsewhere.
    { subject: "box", name: "Letter box" },
    { subject: "box/http", name: "Web" },
  ];
  const count = countSymptoms({ subject: "nas", host: "switch", symptoms }, (id, check) => `${id}: ${check}`);
  t.same(count, { devices: 2, names: ["Camera 1", "Letter box"], own: 2 });
});

t.test("the parts that an incident is about are no symptoms of it", async (t) => {
  const symptoms = [
    { subject: "switch/fan-1", name: "Fan 1" },
    { subject: "switch/fan-2", name: "Fan 2" },
  ];
  const count = countSymptoms({ host: "switch", subject: "switch/@fans", symptoms }, (id) => id);
  t.same(count, { devices: 0, names: [], own: 0 });
});

t.test("jobs are no devices", async (t) => {
  const symptoms = [
    { subject: "job:nightly", name: "Nightly copy" },
    { subject: "nas/web", name: "Web" },
  ];
  t.same(
    countSymptoms({ host: "nas", subject: "nas", symptoms }, (id) => id),
    { devices: 0, names: [], own: 1, jobs: 1 },
  );
});
