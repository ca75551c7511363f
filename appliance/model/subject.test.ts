import fc from "fast-check";
import t from "tap";
import { serviceKey } from "./id.ts";
import {
  hostSubject,
  incidentSubject,
  readSubject,
  serviceSubject,
  subjectKey,
  subjectText,
  type Subject,
} from "./subject.ts";

t.test("a subject is written as the contract says, and read back", async (t) => {
  const table: [text: string, subject: Subject][] = [
    ["nas", hostSubject("nas")],
    ["nas/smb", serviceSubject(serviceKey("nas", "smb"))],
    ["nas/@fans", { kind: "part", host: "nas", part: "fans" }],
    ["box", { kind: "box" }],
    ["uplink", { kind: "uplink" }],
    ["site", { kind: "site" }],
    ["job:nightly-backup", { kind: "job", id: "nightly-backup" }],
    ["model:erp", { kind: "model", id: "erp" }],
    ["0195508f-c07b-7000-8000-000000000001", incidentSubject("0195508f-c07b-7000-8000-000000000001")],
  ];
  for (const [text, subject] of table) {
    t.equal(subjectText(subject), text);
    t.same(readSubject(text), subject, text);
  }
});

t.test("a host may be called like the box: its key is another", async (t) => {
  t.equal(subjectText(hostSubject("box")), subjectText({ kind: "box" }));
  t.not(subjectKey(hostSubject("box")), subjectKey({ kind: "box" }));
});

t.test("whatever the ids are, services are read back", async () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,62}$/);
  fc.assert(
    fc.property(id, id, (host, service) => {
      const read = readSubject(subjectText(serviceSubject(serviceKey(host, service))));
      return read.kind === "service" && read.host === host && read.service === service;
    }),
  );
});
