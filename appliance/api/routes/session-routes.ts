/** Who is signed in; signing in and out; claiming the box; the own password. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { claim, fitsClaimCode } from "#actions/claim.ts";
import { signIn, signOut, type OpenSession } from "#actions/sign-in.ts";
import { commands } from "#actions/command-table.ts";
import { runCommand } from "#actions/run-command.ts";
import { canonicalName } from "#actions/account-desk.ts";
import { Claim, ScreenLink, SignIn } from "#model/api-accounts.ts";
import { refusal } from "#model/refusal.ts";
import {
  actorOf,
  clearScreenCookie,
  clearSessionCookie,
  needsSignIn,
  setScreenCookie,
  setSessionCookie,
  useScreenToken,
} from "../access.ts";
import { sourceKey } from "../address.ts";
import { AttemptLimits } from "../attempt-limit.ts";
import { readDeviceCookie, setDeviceCookie } from "../device-cookie.ts";
import { answers, answersNothing } from "../references.ts";
import { HttpProblem, tooManyProblem, valueOf } from "../problem-details.ts";
import { SignInLimits, type Try } from "../sign-in-limits.ts";
import { sessionOf } from "../session-view.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";
import { InvalidRequest } from "../validate.ts";

/** Ten an hour per address; over all 8780 in the first year, so that 10 000 guesses take longer. */
const CLAIM_RATES = [
  { burst: 10, refillMs: 6 * 60_000 },
  { burst: 20, refillMs: 3_600_000 },
];

const CHANGE = commands["password.change"];

export function sessionRoutes(app: App, sources: Sources): void {
  const tries = new SignInLimits();
  app.get(
    "/api/v1/session",
    {
      config: { access: "always" },
      schema: {
        tags: ["session"],
        summary: "Who is signed in, and whether the box is claimed.",
        response: answers("Session"),
      },
    },
    async (request) => sessionOf(sources, request.caller?.actor),
  );
  app.delete(
    "/api/v1/session",
    {
      config: { access: "anyone" },
      schema: { tags: ["session"], summary: "Signs out.", response: answersNothing() },
    },
    async (request, reply) => {
      if (request.caller?.by === "session") signOut(sources.desk, request.caller.secret);
      clearSessionCookie(reply, request.protocol === "https");
      clearScreenCookie(reply, request.protocol === "https");
      return reply.code(204).send();
    },
  );
  screenRoute(app, sources);
  signInRoute(app, sources, tries);
  ownPasswordRoute(app, sources, tries);
  claimRoute(app, sources);
}

/** A screen on a wall has no keyboard: its link carries a token behind `#`, which the page exchanges for a cookie here. */
function screenRoute(app: App, sources: Sources): void {
  app.post(
    "/api/v1/session/screen",
    {
      config: { access: "anyone" },
      schema: {
        tags: ["session"],
        summary: "Lets a screen in by a viewer's token: sets a cookie that only reads.",
        body: ScreenLink,
        response: answers("Session"),
      },
    },
    async (request, reply) => {
      const { token } = request.body;
      const actor = useScreenToken(sources.desk, token);
      if (actor === undefined) {
        sources.log.warn({ security: "screen.failed", from: request.ip }, "a screen's link was refused");
        throw needsSignIn("signInNeeded.screen");
      }
      setScreenCookie(reply, token, request.protocol === "https");
      sources.log.info({ security: "screen", token: actor.name, from: request.ip }, "a screen was let in");
      return sessionOf(sources, request.caller?.actor ?? actor);
    },
  );
}

function signInRoute(app: App, sources: Sources, tries: SignInLimits): void {
  app.post(
    "/api/v1/session",
    {
      config: { access: "anyone" },
      schema: { tags: ["session"], summary: "Signs in: sets a cookie.", body: SignIn, response: answers("Session") },
    },
    async (request, reply) => {
      const { name, password } = request.body;
      const user = canonicalName(name);
      const stored = sources.desk.accounts.user(user)?.passwordHash;
      const device = readDeviceCookie(request, user, stored);
      const taken = takeTry(tries, { source: sourceKey(request.ip), user, device }, sources, "sign-in");
      const outcome = await signIn(sources.desk, name, password);
      if (!outcome.done) {
        const [first] = outcome.problems;
        // Only a known name: others may be a password that was typed into the wrong field.
        const known = sources.desk.accounts.user(user)?.name;
        sources.log.warn({ security: "signIn.failed", user: known, from: request.ip }, "sign-in failed");
        if (first?.code === "wrongPassword") throw new HttpProblem(401, first.code, {});
        return valueOf(outcome);
      }
      taken.giveBack();
      rememberDevice(sources, request, reply, user, device);
      sources.log.info({ security: "signIn", user: outcome.value.actor.name, from: request.ip }, "signed in");
      return begin(sources, request, reply, outcome.value);
    },
  );
}

function ownPasswordRoute(app: App, sources: Sources, tries: SignInLimits): void {
  app.put(
    "/api/v1/me/password",
    {
      config: { access: CHANGE.least },
      schema: {
        tags: ["session"],
        summary: CHANGE.summary,
        body: CHANGE.input,
        response: answers("Session"),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      // Who is signed in counts by itself: nobody else can use up these tries.
      const taken = takeTry(
        tries,
        { source: sourceKey(request.ip), user: actor.name, device: `user ${actor.name}` },
        sources,
        "password",
      );
      const outcome = await runCommand("password.change", sources.desk, actor, request.body);
      if (outcome.done) {
        taken.giveBack();
        rememberDevice(sources, request, reply, actor.name, undefined);
      }
      return begin(sources, request, reply, valueOf(outcome));
    },
  );
}

function claimRoute(app: App, sources: Sources): void {
  const claims = new AttemptLimits(CLAIM_RATES);
  app.post(
    "/api/v1/claim",
    {
      config: { access: "always" },
      // The code is looked at also where something else is wrong: everything is said at once.
      attachValidation: true,
      schema: {
        tags: ["session"],
        summary: "Makes the first admin, and signs in.",
        body: Claim,
        response: answers("Session"),
      },
    },
    async (request, reply) => {
      if (sources.desk.accounts.isClaimed()) throw new HttpProblem(409, "claimed", {});
      if (request.validationError !== undefined) throw withCode(sources, claims, request, request.validationError);
      takeAttempt(claims, [sourceKey(request.ip), "all"], sources, "claim");
      const { code, name, password } = request.body;
      const outcome = await claim(sources.desk, code, name, password);
      if (!outcome.done) sources.log.warn({ security: "claim.failed", from: request.ip }, "claiming failed");
      const session = valueOf(outcome);
      rememberDevice(sources, request, reply, session.actor.name, undefined);
      return begin(sources, request, reply, session);
    },
  );
}

/**
 * What is wrong with a claim, and with its code besides. A code that is asked about uses up a try whether or not the rest
 * would do; a right one gets it back.
 */
function withCode(sources: Sources, claims: AttemptLimits, request: FastifyRequest, invalid: Error): Error {
  const body: unknown = request.body;
  if (!(invalid instanceof InvalidRequest) || invalid.errors.some(({ path }) => path === "code")) return invalid;
  if (typeof body !== "object" || body === null || !("code" in body) || typeof body.code !== "string") return invalid;
  const keys = [sourceKey(request.ip), "all"];
  takeAttempt(claims, keys, sources, "claim");
  if (fitsClaimCode(sources.desk, body.code)) {
    claims.giveBack(keys);
    return invalid;
  }
  sources.log.warn({ security: "claim.failed", from: request.ip }, "claiming failed");
  return new InvalidRequest("body", [refusal("wrongCode", "code"), ...invalid.errors]);
}

function takeAttempt(limits: AttemptLimits, keys: readonly string[], sources: Sources, what: string): void {
  const waitMs = limits.tryTake(keys, sources.clock.monotonicMs());
  if (waitMs > 0) throw tooManyTries(sources, what, keys[0] ?? "", waitMs);
}

function tooManyTries(sources: Sources, what: string, from: string, waitMs: number): HttpProblem {
  sources.log.warn({ security: "tooManyTries", what, from }, "too many tries");
  return tooManyProblem(waitMs);
}

function takeTry(tries: SignInLimits, what: Try, sources: Sources, kind: string): { giveBack(): void } {
  const taken = tries.tryTake(what, sources.clock.monotonicMs());
  if ("giveBack" in taken) return taken;
  throw tooManyTries(sources, kind, what.source, taken.waitMs);
}

/** From now on strangers' tries do not count against this browser. @param id the one it has already */
function rememberDevice(
  sources: Sources,
  request: FastifyRequest,
  reply: FastifyReply,
  user: string,
  id: string | undefined,
): void {
  const stored = sources.desk.accounts.user(user)?.passwordHash;
  if (stored !== undefined) setDeviceCookie(reply, user, stored, { secure: request.protocol === "https", id });
}

function begin(sources: Sources, request: FastifyRequest, reply: FastifyReply, session: OpenSession) {
  setSessionCookie(reply, session.secret, request.protocol === "https");
  return sessionOf(sources, session.actor);
}
