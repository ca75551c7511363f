/** Visits over HTTP: written down with who did it, a remark in the incident's time line, taken back by whoever wrote it or an admin. */
import t from "tap";
import type { Visit } from "#model/visit.ts";
import { startBox } from "./testing/fixture-box.ts";
import { incident } from "./testing/fixture-watch.ts";

t.test("a visit is kept, linked and taken back", async (t) => {
  const box = await startBox(t);
  const ask = async (method: string, path: string, role: "viewer" | "technician" | "admin", body?: unknown) => {
    const response = await box.send(method, `/api/v1/visits${path}`, body, box.as(role));
    const text = await response.text();
    return { status: response.status, body: (text === "" ? undefined : JSON.parse(text)) as Visit };
  };
  const order = { done: " Changed a fan. ", place: "Rack 2", by: "Anna", incidents: [incident.id] };
  const written = await ask("POST", "", "technician", order);
  t.match(written, {
    status: 201,
    body: { done: "Changed a fan.", place: "Rack 2", by: "Anna", incidents: [incident.id], writtenBy: "technician" },
  });
  const list = (await ask("GET", "", "viewer")).body as unknown as Visit[];
  t.same(list, [written.body]);
  const before = "2026-01-02T03:04:05.000Z";
  const earlier = (await ask("POST", "", "admin", { done: "Looked around.", time: "2026-01-02T04:04:05+01:00" })).body;
  t.match(earlier, { at: before, by: "admin" });
  t.equal((await ask("DELETE", `/${earlier.id}`, "technician")).status, 403, "it is somebody else's");
  t.equal((await ask("DELETE", `/${written.body.id}`, "admin")).status, 204);
  t.same((await ask("GET", "", "viewer")).body, [earlier]);
  for (const time of ["0000-01-01T00:00:00+23:59", "1969-12-31T23:59:59Z", "9999-12-31T23:59:60Z"])
    t.equal((await ask("POST", "", "technician", { done: "Never.", time })).status, 422, time);
});
