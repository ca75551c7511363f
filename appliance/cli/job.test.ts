/** `vedetta job`, as somebody types it beside a running box. */
import t from "tap";
import { startBox, type FixtureBox } from "#api/testing/fixture-box.ts";
import { typeWords } from "./testing/fake-terminal.ts";

const typeBeside = (box: FixtureBox, words: readonly string[]) =>
  typeWords(["job", ...words, "--at", new URL(box.url).host, "--data", box.folder]);

t.test("jobs are listed with their days, shown, and reported by hand", async (t) => {
  const box = await startBox(t);
  const type = (...words: string[]) => typeBeside(box, words);
  t.same(await type("list"), { code: 0, out: "nightly  succeeded  o  Nightly backup", err: "" });
  t.match(JSON.parse((await type("list", "--json")).out), { jobs: [{ id: "nightly" }] });
  t.match(await type("show", "nightly"), { code: 0, out: /^nightly {2}succeeded/ });
  t.match(await type("show", "none"), { code: 1, err: "vedetta job: there is no job none" });
  t.match(await type("show"), { code: 64 });
  t.same(await type("report", "nightly", "--note", "It ran."), { code: 0, out: "reported nightly", err: "" });
  t.match(await type("report", "none"), { code: 1, err: "vedetta job: there is no job none" });
  t.match(await type("report", "nightly", "--outcome", "maybe"), { code: 64 });
});
