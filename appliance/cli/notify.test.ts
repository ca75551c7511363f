/** `vedetta notify test` where no box runs: it sends by itself, says what the other side answers, and never says a secret. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t, { type Test } from "tap";
import { json, startHook } from "#outputs/testing/hook-server.ts";
import { makeAuthority, makeLeaf } from "#checks/testing/made-certificates.ts";
import { freeTcpPort } from "#lib/testing/free-port.ts";
import { runWords } from "./testing/fake-terminal.ts";

async function open(t: Test, outputs: (url: string) => string) {
  const hook = await startHook(t);
  const folder = mkdtempSync(join(tmpdir(), "vedetta-notify-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "site.yaml");
  writeFileSync(
    file,
    `version: 1\ncustomer: acme\nsite: { id: hq }\nbox: { id: box-1 }\ncontacts: [{ id: duty, name: Duty desk }, { id: lonely }]\noutputs: ${outputs(hook.url)}\n`,
  );
  const type = async (...words: string[]) =>
    runWords([
      "notify",
      ...words,
      "--config",
      file,
      "--data",
      join(folder, "data"),
      "--at",
      `127.0.0.1:${await freeTcpPort()}`,
    ]);
  return { hook, type };
}

void t.test("it tells what came of it, by contact and by name", async (t) => {
  const { hook, type } = await open(
    t,
    (url) =>
      `{ webhooks: [{ id: chat, kind: slack, url: "${url}/services/T0/hush", contact: duty }, { id: ops, kind: json, url: "${url}/ops" }] }`,
  );
  t.match(await type("test", "duty"), { code: 0, out: ["chat, Duty desk: taken: ok"] });
  t.equal(hook.taken[0]?.path, "/services/T0/hush");
  t.match(await type("test", "ops"), { code: 0, out: ["ops, ops: taken: ok"] });
  hook.answer = (_request, response) => json(response, 403, { message: "no services/T0/hush here" });
  const refused = await type("test", "duty");
  t.equal(refused.code, 1);
  t.match(refused.out, [/says that this box may not send there: no \*+ here$/]);
  t.match(await type("test", "lonely"), { code: 1, err: [/no output tells lonely/] });
  t.match(await type("test", "nobody"), { code: 1, err: [/neither a contact nor an output nobody/] });
});

void t.test("a certificate is trusted where its authority is named, and nowhere else", async (t) => {
  const [authority, stranger] = [await makeAuthority("Acme"), await makeAuthority("Somebody else")];
  const { key, cert } = await makeLeaf({ issuer: authority });
  const server = createServer({ key, cert }, (_request, response) => void response.end("ok"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const folder = mkdtempSync(join(tmpdir(), "vedetta-notify-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "acme.pem"), authority.cert);
  writeFileSync(join(folder, "other.pem"), stranger.cert);
  const url = `https://127.0.0.1:${port}/hook`;
  const { type } = await open(
    t,
    () =>
      `{ webhooks: [{ id: good, kind: slack, url: "${url}", ca: "${folder}/acme.pem" }, { id: bad, kind: slack, url: "${url}", ca: "${folder}/other.pem" }, { id: bare, kind: slack, url: "${url}" }] }`,
  );
  t.match(await type("test", "good"), { code: 0 });
  for (const name of ["bad", "bare"])
    t.match(await type("test", name), { code: 1, out: [/the certificate of .* is not trusted/] }, name);
});

void t.test("a configuration that is refused says why", async (t) => {
  const { type } = await open(t, () => "{ webhooks: [{ id: chat, kind: pigeon }] }");
  t.match(await type("test", "duty"), { code: 78, err: [/^outputs\.webhooks\[0\]\.kind: must be one of/] });
});
