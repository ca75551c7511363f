/** A device counts once, however many of its checks fail, and its own readings are no devices. */
import t from "tap";
import { countBehind, whatIsBehind } from "./behind.ts";

const symptom = (subject: string) => ({
  subject,
  name: subject,
  state: "unreachable",
  since: "2026-01-05T06:12:00.000Z",
});
const incident = (host: string, ...subjects: string[]) => ({ host, symptoms: subjects.map(symptom) });

t.test("devices behind, and own checks", async (t) => {
  const { devices, own } = whatIsBehind(incident("sw", "nas/smb", "sw/cpu", "nas", "nas/web", "erp/sql", "sw"));
  t.same(
    devices.map(({ subject }) => subject),
    ["nas", "erp/sql"],
  );
  t.same(
    own.map(({ subject }) => subject),
    ["sw/cpu", "sw"],
  );
});

t.test("a device behind two incidents counts once", async (t) => {
  t.equal(countBehind([incident("a", "nas", "nas/smb"), incident("b", "nas/web", "erp")]), 2);
});

t.test("jobs that do not report because of it are no devices", async (t) => {
  const { devices, own, jobs } = whatIsBehind(incident("nas", "job:nightly", "nas/web"));
  t.same(
    [devices, own, jobs].map((some) => some.map(({ subject }) => subject)),
    [[], ["nas/web"], ["job:nightly"]],
  );
});
