/** `vedetta incident`, as somebody types it beside a running box. */
import t from "tap";
import { startBox } from "#api/testing/fixture-box.ts";
import { incident } from "#api/testing/fixture-watch.ts";
import { runVerb } from "./command-line.ts";

t.test("the running box does it, and the token made for it is gone afterwards", async (t) => {
  const box = await startBox(t);
  const at = new URL(box.url).host;
  async function type(...words: string[]) {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runVerb(["incident", ...words, "--data", box.folder], {
      out: (line) => void out.push(line),
      err: (line) => void err.push(line),
      readStdin: async () => "",
      env: {},
      signal: new AbortController().signal,
    });
    return { code, out: out.join("\n"), err: err.join("\n") };
  }
  const before = box.state.accounts.tokens().length;
  t.match(await type("acknowledge", incident.id, "--at", at), { code: 0, out: `${incident.id}  open  low  `, err: "" });
  t.match(await type("suspend", incident.id, "--reason", "awaitingCustomer", "--note", "Out.", "--at", at), {
    code: 0,
  });
  t.match(await type("accept", incident.id, "--at", at), {
    code: 1,
    err: "vedetta incident: accepting is not possible while the incident is open",
  });
  t.match(JSON.parse((await type("report", "It is slow.", "--json", "--at", at)).out), { id: incident.id });
  t.match(await type("suspend", incident.id, "--at", at), { code: 64 });
  t.match(await type("acknowledge", "nonsense", "--at", at), { code: 64 });
  t.match(await type("acknowledge", incident.id, "--at", "here"), { code: 64 });
  t.match(await type("acknowledge", incident.id, "--at", "127.0.0.1:1"), { code: 1, err: /no box answers/ });
  t.equal(box.state.accounts.tokens().length, before);
});
