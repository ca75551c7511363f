/** Whether whom the box tells can be told: asked of servers on loopback, without telling anybody anything. */
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import t, { type Test } from "tap";
import type { OutputView } from "#model/api-outputs.ts";
import type { WebhookConfig } from "#model/telling.ts";
import type { Site } from "#model/site.ts";
import { json, startHook } from "#outputs/testing/hook-server.ts";
import { judgeHeard } from "./look-at-listeners.ts";
import { lookAtOutputs } from "./look-at-outputs.ts";

const WISHES = {
  when: "always",
  minimumPriority: "low",
  role: "technician",
  steps: "main",
  tell: [],
  repeat: true,
} as const;

function telling(more: Partial<NonNullable<Site["telling"]>>): Pick<Site, "telling"> {
  return { telling: { webhooks: [], policy: {} as never, ...more } };
}

async function mailServer(t: Test): Promise<{ port: number; mails: number[] }> {
  const mails: number[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: ({ password }, _session, done) =>
      password === "right" ? done(null, { user: "box" }) : done(new Error("no")),
    onData: (stream, _session, done) => {
      mails.push(1);
      stream.resume();
      stream.on("end", () => done());
    },
  });
  server.on("error", () => undefined);
  const listening = server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve) => listening.once("listening", resolve));
  t.teardown(() => server.close());
  return { port: (listening.address() as AddressInfo).port, mails };
}

t.test("mail: the log-in is tried, and no mail is sent", async (t) => {
  const { port, mails } = await mailServer(t);
  const mail = { host: "127.0.0.1", port, from: "box@acme.example", user: "box", encryption: "auto" } as const;
  t.match(await lookAtOutputs(telling({ mail: { ...mail, password: "right" } })), [
    { topic: "mail", state: "ok", says: /takes the log-in/ },
  ]);
  t.match(await lookAtOutputs(telling({ mail: { ...mail, password: "wrong" } })), [
    { topic: "mail", state: "critical", says: /does not take the log-in/, advice: /secret set/ },
  ]);
  t.match(await lookAtOutputs(telling({ mail: { ...mail, port: 1 } })), [
    { state: "critical", says: /cannot be reached/ },
  ]);
  t.same(mails, []);
});

t.test("chats: the token is proved where there is a question for it; elsewhere the server has to answer", async (t) => {
  const hook = await startHook(t);
  hook.answer = ({ path, headers }, response) => {
    if (path === "/botgood/getMe") return json(response, 200, { ok: true });
    if (path === "/_matrix/client/v3/account/whoami" && headers.authorization === "Bearer good")
      return json(response, 200, { user_id: "@box:x" });
    return path === "/" ? json(response, 404, {}) : json(response, 401, { description: "Unauthorized" });
  };
  const chat = (kind: WebhookConfig["kind"], more: Partial<WebhookConfig> = {}): WebhookConfig => ({
    id: "chat",
    kind,
    url: hook.url,
    wishes: WISHES,
    ...more,
  });
  const look = async (config: WebhookConfig) => (await lookAtOutputs(telling({ webhooks: [config] })))[0];
  t.match(await look(chat("telegram", { token: "good", place: "1" })), { state: "ok", says: /takes the token/ });
  const bad = await look(chat("telegram", { token: "bad-secret", place: "1" }));
  t.match(bad, { state: "critical", advice: /token/ });
  t.notMatch(JSON.stringify(bad), /bad-secret/);
  t.match(await look(chat("matrix", { token: "good", place: "!r" })), { state: "ok" });
  t.match(await look(chat("matrix", { token: "bad", place: "!r" })), { state: "critical" });
  t.match(await look(chat("slack", { url: `${hook.url}/services/T/B/secret` })), { state: "ok", says: /answers/ });
  t.match(await look(chat("teams", { url: "http://127.0.0.1:1/x" })), { state: "critical" });
  t.ok(hook.taken.every(({ method, path }) => method === "GET" && !path.includes("services")));
});

t.test("what a running box says of its own attempts", async (t) => {
  const view: OutputView = {
    name: "relay",
    kind: "relay",
    target: "soc.example",
    state: "working",
    waiting: 0,
    sent: 4,
    dropped: 0,
    lastSentAt: "2026-11-30T10:00:00.000Z",
    recipients: [],
  };
  const at = "2026-11-30T11:00:00.000Z";
  const problem = { at, since: at, text: { code: "output.timeout", parameters: { server: "soc.example" } } };
  t.match(await lookAtOutputs({}, [view]), [{ topic: "relay", state: "ok", says: /last taken 2026-11-30T10/ }]);
  t.match(await lookAtOutputs({}, [{ ...view, state: "failing", waiting: 7, problem }]), [
    { state: "warning", says: /since 2026-11-30T11.*does not answer in time.*7 wait.*last taken/ },
  ]);
  t.match(await lookAtOutputs({}, [{ ...view, dropped: 3 }]), [{ state: "warning", says: /3 had to go unsent/ }]);
});

t.test("what a running box says of its listeners", (t) => {
  const one = { name: "trap" as const, on: true, address: "0.0.0.0:162", received: 0, refused: 0, lost: 0 };
  const judge = (more: object) => judgeHeard({ listeners: [{ ...one, ...more }], never: new Set(["trap"]) })[0];
  t.match(judge({}), { state: "warning", says: "nobody has ever sent anything", advice: /0\.0\.0\.0:162/ });
  t.match(judge({ received: 4, lastAt: "2026-11-30T10:00:00.000Z" }), { state: "ok", says: /4 received/ });
  t.match(judge({ received: 4, lost: 1 }), { state: "warning" });
  const problem = { at: "2026-11-30T10:00:00.000Z", code: "notFrom", message: "somebody who may not send did" };
  t.match(judge({ received: 4, problem }), { state: "warning", says: /may not/, advice: /listeners\.trap\.from/ });
  t.same(judgeHeard({ listeners: [{ ...one, on: false }], never: new Set() }), []);
  t.end();
});
