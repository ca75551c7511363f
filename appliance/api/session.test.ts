/** Sessions, sign-in and its limits, claiming. */
import t from "tap";
import type { Role } from "#model/api-accounts.ts";
import { CODE, cookieOf, PASSWORD, startBox, type FixtureBox } from "./testing/fixture-box.ts";

const DAY_MS = 86_400_000;
const code = async (response: Response) => ((await response.json()) as { code: string }).code;
const isIn = async (box: FixtureBox, cookie: string) =>
  (await box.fetch("/api/v1/status", { headers: { cookie } })).status === 200;

t.test("signing in sets a cookie that scripts and other sites do not get", async (t) => {
  const box = await startBox(t);
  const response = await box.signIn(" CHIEF ");
  t.equal(response.status, 200);
  t.match(await response.json(), { user: "chief", role: "admin", claimed: true, siteName: "Acme HQ" });
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith("vedetta_session=")) ?? "";
  for (const part of ["HttpOnly", "SameSite=Strict", "Path=/", `Max-Age=${30 * 86_400}`]) t.match(cookie, part);
  t.notMatch(cookie, "Secure", "plain HTTP");
  t.ok(await isIn(box, cookieOf(response)));
});

t.test("an unknown user and a wrong password are answered alike", async (t) => {
  const box = await startBox(t);
  const unknown = await box.signIn("nobody");
  const wrong = await box.signIn("chief", "wrong");
  t.equal(unknown.status, 401);
  t.same(await unknown.json(), await wrong.json());
});

t.test("a session lasts thirty days from its last use", async (t) => {
  const box = await startBox(t);
  const used = cookieOf(await box.signIn());
  const unused = cookieOf(await box.signIn());
  for (let days = 0; days < 60; days += 29) {
    box.pass(29 * DAY_MS);
    const response = await box.fetch("/api/v1/session", { headers: { cookie: used } });
    t.match(await response.json(), { user: "chief" });
    t.equal(cookieOf(response), used, "the cookie is prolonged, too");
  }
  t.notOk(await isIn(box, unused));
  box.pass(31 * DAY_MS);
  t.notOk(await isIn(box, used));
});

t.test("signing out ends this session and no other", async (t) => {
  const box = await startBox(t);
  const one = cookieOf(await box.signIn());
  const other = cookieOf(await box.signIn());
  const response = await box.send("DELETE", "/api/v1/session", undefined, { cookie: one });
  t.equal(response.status, 204);
  t.match(response.headers.getSetCookie()[0], /vedetta_session=;/);
  t.notOk(await isIn(box, one));
  t.ok(await isIn(box, other));
});

t.test("a new password ends all other sessions", async (t) => {
  const box = await startBox(t);
  const here = cookieOf(await box.signIn());
  const elsewhere = cookieOf(await box.signIn());
  const wrong = await box.send(
    "PUT",
    "/api/v1/me/password",
    { current: "wrong", password: "another long one" },
    { cookie: here },
  );
  t.equal(wrong.status, 403);
  t.ok(await isIn(box, elsewhere));
  const changed = await box.send(
    "PUT",
    "/api/v1/me/password",
    { current: PASSWORD, password: "another long one" },
    { cookie: here },
  );
  t.equal(changed.status, 200);
  t.notOk(await isIn(box, elsewhere));
  t.notOk(await isIn(box, here));
  t.ok(await isIn(box, cookieOf(changed)), "and begins a new one here");
  t.equal((await box.signIn()).status, 401);
  t.equal((await box.signIn("chief", "another long one")).status, 200);
});

t.test("whoever is removed, demoted or given a new password is out at once", async (t) => {
  const box = await startBox(t);
  const admin = box.as("admin");
  const change: readonly [string, string, unknown][] = [
    ["PATCH", "/api/v1/users/desk", { role: "viewer" }],
    ["PUT", "/api/v1/users/desk/password", { password: PASSWORD }],
    ["DELETE", "/api/v1/users/desk", undefined],
  ];
  await box.send("POST", "/api/v1/users", { name: "desk", role: "technician", password: PASSWORD }, admin);
  for (const [method, path, body] of change) {
    const cookie = cookieOf(await box.signIn("desk"));
    t.ok(await isIn(box, cookie));
    t.ok((await box.send(method, path, body, admin)).ok);
    t.notOk(await isIn(box, cookie), method);
  }
});

t.test("the last admin stays", async (t) => {
  const box = await startBox(t);
  const admin = box.as("admin");
  t.equal(await code(await box.send("DELETE", "/api/v1/users/chief", undefined, admin)), "lastAdmin");
  t.equal(await code(await box.send("PATCH", "/api/v1/users/chief", { role: "viewer" }, admin)), "lastAdmin");
  await box.send("POST", "/api/v1/users", { name: "desk", role: "admin", password: PASSWORD }, admin);
  t.equal((await box.send("DELETE", "/api/v1/users/chief", undefined, admin)).status, 204);
});

t.test("a revoked token is worth nothing", async (t) => {
  const box = await startBox(t);
  const made = (await (
    await box.send("POST", "/api/v1/tokens", { name: "script", role: "viewer" }, box.as("admin"))
  ).json()) as {
    id: string;
    token: string;
  };
  const asScript = { authorization: `Bearer ${made.token}` };
  t.equal((await box.fetch("/api/v1/status", { headers: asScript })).status, 200);
  t.equal((await box.send("DELETE", `/api/v1/tokens/${made.id}`, undefined, box.as("admin"))).status, 204);
  t.equal((await box.fetch("/api/v1/status", { headers: asScript })).status, 401);
});

t.test("wrong passwords are counted, right ones are not", async (t) => {
  const box = await startBox(t);
  for (let n = 0; n < 12; n++) t.equal((await box.signIn()).status, 200, "right ones use nothing up");
  for (let n = 0; n < 10; n++) t.equal((await box.signIn("chief", "wrong")).status, 401);
  const refused = await box.signIn();
  t.equal(refused.status, 429, "then even the right one must wait");
  t.equal(refused.headers.get("retry-after"), "60");
  t.equal(await code(refused), "tooManyTries");
  box.pass(60_000);
  t.equal((await box.signIn()).status, 200);
  t.equal((await box.signIn("chief", "wrong")).status, 401);
  t.equal((await box.signIn("chief", "wrong")).status, 429);
});

t.test("a screen is let in by a viewer's token, only to read, until the token is revoked", async (t) => {
  const box = await startBox(t);
  const admin = { cookie: cookieOf(await box.signIn()) };
  const made = async (role: Role) => {
    const response = await box.send("POST", "/api/v1/tokens", { name: `hall ${role}`, role }, admin);
    return (await response.json()) as { id: string; token: string };
  };
  const enter = (token: string) => box.send("POST", "/api/v1/session/screen", { token });
  const { id, token } = await made("viewer");
  const entered = await enter(token);
  t.equal(entered.status, 200);
  t.match(await entered.json(), { user: "hall viewer", role: "viewer" });
  t.match(entered.headers.get("set-cookie"), /^vedetta_screen=.*HttpOnly.*SameSite=Strict/);
  const screen = { cookie: entered.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
  t.equal((await box.fetch("/api/v1/status", { headers: screen })).status, 200);
  t.match(
    await (await box.fetch("/wall", { headers: screen })).text(),
    "summary.fixture",
    "its first HTML has the status",
  );

  const run = "/api/v1/hosts/nas/services/web/check";
  t.equal(await code(await box.send("POST", run, undefined, screen)), "notAllowed");
  const foreign = { ...screen, "sec-fetch-site": "cross-site" };
  t.equal(
    await code(await box.send("POST", run, undefined, foreign)),
    "foreignPage",
    "no way around the rules of cookies",
  );
  t.equal((await box.fetch("/api/v1/users", { headers: screen })).status, 403);
  const work = { name: "cables", hosts: ["nas"], end: "2026-11-22T09:00:00Z" };
  for (const [path, body] of [
    ["/api/v1/maintenance", work],
    ["/api/v1/incidents", { text: "somebody passes by" }],
  ] as const)
    t.match(
      await (await box.send("POST", path, body, screen)).json(),
      { code: "notAllowed", detail: /screen/ },
      "what a viewer may do, a screen may not",
    );

  for (const role of ["technician", "admin"] as const)
    t.equal((await enter((await made(role)).token)).status, 401, role);
  t.equal((await enter("vdt_wrong")).status, 401);
  const strong = { cookie: `vedetta_screen=${(await made("admin")).token}` };
  t.equal((await box.fetch("/api/v1/status", { headers: strong })).status, 401, "nor by a cookie made by hand");

  const both = { cookie: `${admin.cookie}; ${screen.cookie}` };
  t.match(
    await (await box.fetch("/api/v1/session", { headers: both })).json(),
    { user: "chief" },
    "who signs in is that",
  );
  t.equal((await box.send("DELETE", `/api/v1/tokens/${id}`, undefined, admin)).status, 204);
  t.equal((await box.fetch("/api/v1/status", { headers: screen })).status, 401, "revoked");
  t.notMatch(JSON.stringify(box.logged), token);
});

t.test("who holds the code claims the box, once", async (t) => {
  const box = await startBox(t, { unclaimed: true });
  const claim = (change: object) =>
    box.send("POST", "/api/v1/claim", {
      code: "7q2m 0000 oooo OOOO 000l",
      name: "Chief",
      password: PASSWORD,
      ...change,
    });
  t.equal(await code(await claim({ code: "7Q2M-0000-0000-0000-0002" })), "wrongCode");
  t.equal(await code(await claim({ password: "short" })), "invalid");
  t.equal(await code(await claim({ name: "Box" })), "userExists", "what the box does by itself is done by that name");
  const [first, second] = await Promise.all([claim({}), claim({ name: "Guest" })]);
  t.same(new Set([first.status, second.status]), new Set([200, 409]), "of two at once one is first");
  const cookie = cookieOf(first.ok ? first : second);
  t.match(await (await box.fetch("/api/v1/session", { headers: { cookie } })).json(), { claimed: true, role: "admin" });
  t.equal((await claim({})).status, 409);
  t.equal(box.state.accounts.claimCodeHash(), undefined);
});

t.test("code, name and password of a claim are looked at together, and every mistake is told", async (t) => {
  const box = await startBox(t, { unclaimed: true });
  const mistakes = async (body: unknown) => {
    const response = await box.send("POST", "/api/v1/claim", body);
    const { errors = [] } = (await response.json()) as { errors?: { path: string; message: string }[] };
    return { status: response.status, paths: errors.map(({ path }) => path).toSorted(), errors };
  };
  const wrong = "7Q2M-0000-0000-0000-0002";
  const all = await mistakes({ code: wrong, name: "-", password: "short" });
  t.match(all, { status: 400, paths: ["code", "name", "password"] });
  t.match(all.errors[0]?.message, /code/i, "in words");
  t.match(await mistakes({ code: wrong, name: "chief" }), { status: 400, paths: ["code", "password"] });
  t.match(await mistakes({ code: CODE, name: "-", password: "short" }), { status: 400, paths: ["name", "password"] });
  t.match(await mistakes({ code: "", name: "-" }), { status: 400, paths: ["code", "name", "password"] });
  for (const odd of [null, [], "x", 7, { code: 7 }, { code: null, name: "chief", password: PASSWORD }]) {
    t.equal((await mistakes(odd)).status, 400, JSON.stringify(odd));
  }
  t.match(await mistakes({ code: wrong, name: "chief", password: PASSWORD }), { status: 403, paths: ["code"] });
  const logged = box.logged.filter((line) => "security" in line && line.security === "claim.failed");
  t.equal(logged.length, 3, "each wrong code is logged");
});

t.test("a code is guessed no more often beside a password that is too short", async (t) => {
  const box = await startBox(t, { unclaimed: true });
  const ask = (code: string) => box.send("POST", "/api/v1/claim", { code, name: "guest", password: "short" });
  for (let n = 0; n < 12; n++) t.equal((await ask(CODE)).status, 400, "a right code uses up no try");
  for (let n = 0; n < 10; n++) t.equal((await ask("AAAA-AAAA-AAAA-AAAA-AAAA")).status, 400);
  t.equal((await ask("AAAA-AAAA-AAAA-AAAA-AAAA")).status, 429);
  t.equal((await ask(CODE)).status, 429, "and then not even the right one is told apart");
});

t.test("guessing the code takes years", async (t) => {
  const box = await startBox(t, { unclaimed: true });
  const guess = () =>
    box.send("POST", "/api/v1/claim", { code: "AAAA-AAAA-AAAA-AAAA-AAAA", name: "guest", password: PASSWORD });
  const guesses = async () => {
    let count = 0;
    while ((await guess()).status === 403) count++;
    return count;
  };
  t.equal(await guesses(), 10, "at once");
  box.pass(3_600_000);
  t.equal(await guesses(), 10, "an hour later");
  box.pass(DAY_MS);
  t.equal(await guesses(), 10, "a day later, from one address");
  box.pass(DAY_MS);
  let later = 0;
  for (let hour = 0; hour < 10 * 24; hour++) {
    box.pass(3_600_000);
    later += await guesses();
  }
  t.ok(later <= 10 * 24 + 20, `${later} in ten days`);
  t.ok(20 + 365 * 24 < 10_000, "so less than 10 000 in a year");
});

t.test("without a code of the label one is made, and shown as a link", async (t) => {
  const box = await startBox(t, { unclaimed: true, claimCode: undefined });
  const made = /^http:\/\/127\.0\.0\.1:\d+\/claim#code=([0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4})$/.exec(
    box.claimLink ?? "",
  )?.[1];
  t.ok(made, "the link has it");
  t.notMatch(JSON.stringify(box.logged), made ?? "?", "it is not logged");
  t.equal((await box.send("POST", "/api/v1/claim", { code: made, name: "chief", password: PASSWORD })).status, 200);
});

t.test("what concerns security is logged, without secrets", async (t) => {
  const box = await startBox(t);
  await box.signIn("chief", "a wrong password");
  await box.signIn();
  const log = JSON.stringify(box.logged);
  for (const event of ["box.claimed", "signIn", "signIn.failed", "token.created"]) {
    t.ok(
      box.logged.some((line) => "security" in line && line.security === event),
      event,
    );
  }
  for (const secret of [PASSWORD, "a wrong password", box.as("admin").authorization.slice(7), "7Q2M"])
    t.notMatch(log, secret);
});
