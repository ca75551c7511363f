/** `vedetta job`, as somebody types it beside a running box. */
import t from "tap";
import { startBox, type FixtureBox } from "#api/testing/fixture-box.ts";
import { runVerb } from "./command-line.ts";

async function typeBeside(box: FixtureBox, words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runVerb(["job", ...words, "--at", new URL(box.url).host, "--data", box.folder], {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    readStdin: async () => "",
    env: {},
    signal: new AbortController().signal,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

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
