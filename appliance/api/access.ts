/**
 * Who asks, and may they? Every route declares its access; this hook decides before anything else of a request is read.
 *
 * Browsers come with a session's cookie, programs with a bearer token. What changes something must come from this box's
 * own pages: the cookie is SameSite=Strict, and the browser's word on where the request came from is checked besides.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isOpenSession, SESSION_MS, useSession, useToken } from "#actions/sign-in.ts";
import { includesRole, type Actor } from "#actions/actor.ts";
import type { Role } from "#model/api-accounts.ts";
import { isLoopback } from "#lib/loopback.ts";
import type { ShownSite } from "#views/shown-site.ts";
import { HttpProblem } from "./problem-details.ts";
import type { Sources } from "./sources.ts";

/**
 * `always`: also while the box is unclaimed. `anyone`: without sign-in, once it is claimed. `open`: without sign-in where
 * the site has opened its status page, else for viewers. `local`: for viewers, and without sign-in on this machine.
 */
export type Access = "always" | "anyone" | "open" | "local" | Role;

export interface Caller {
  readonly actor: Actor;
  /** `screen`: a browser that came by a link with a viewer's token, and keeps it as a cookie. */
  readonly by: "session" | "token" | "screen";
  /** Opens the session or is the token; to end it, or to see whether it still holds. */
  readonly secret: string;
}

declare module "fastify" {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    caller: Caller | undefined;
  }
}

const COOKIE = "vedetta_session";
const SCREEN_COOKIE = "vedetta_screen";
/** As long as browsers keep a cookie at most (RFC 6265bis, 5.5); opening the link again begins anew. */
const SCREEN_S = 400 * 86_400;
const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

export function guardAccess(app: FastifyInstance, sources: Sources): void {
  app.decorateRequest("caller", undefined);
  app.addHook("onRequest", async (request, reply) => {
    const access = request.routeOptions.config.access ?? "anyone";
    if (access !== "always" && !sources.desk.accounts.isClaimed()) throw unclaimed();
    request.caller = identify(sources, request, reply);
    if (!SAFE_METHODS.has(request.method) && request.caller?.by !== "token") refuseForeignPages(request);
    const refusal = refuse(sources, access, request);
    if (refusal !== undefined) throw refusal;
  });
}

/** What an unclaimed box answers to everything but the claim. */
export function unclaimed(): HttpProblem {
  return new HttpProblem(403, "unclaimed", {});
}

/** Whether the caller may read what the status page shows. */
export function maySeeStatus(sources: Sources, request: FastifyRequest): boolean {
  if (!sources.desk.accounts.isClaimed()) return false;
  return request.caller !== undefined || sources.watch.site().access.status === "open";
}

/** What the caller is shown: of people, their words and their doings, strangers see nothing. */
export function shownTo(sources: Sources, request: FastifyRequest): ShownSite {
  return request.caller === undefined ? sources.strangerView : sources.view;
}

/** The actor of a route that only those who are signed in get to. */
export function actorOf(request: FastifyRequest): Actor {
  if (request.caller === undefined) throw new HttpProblem(401, "signInNeeded", {});
  return request.caller.actor;
}

/** Whether the caller could still make the same request; long answers ask again from time to time. */
export function stillAllowed(sources: Sources, request: FastifyRequest): boolean {
  const { caller } = request;
  if (caller === undefined) return maySeeStatus(sources, request);
  // A session must not be prolonged where its cookie cannot be.
  if (caller.by === "session") return isOpenSession(sources.desk, caller.secret);
  return useToken(sources.desk, caller.secret) !== undefined;
}

function identify(sources: Sources, request: FastifyRequest, reply: FastifyReply): Caller | undefined {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [, secret] = /^Bearer +([A-Za-z0-9._~+/=-]{1,200})$/i.exec(authorization) ?? [];
    const actor = secret === undefined ? undefined : useToken(sources.desk, secret);
    if (secret === undefined || actor === undefined) throw needsSignIn("signInNeeded.token");
    return { actor, by: "token", secret };
  }
  const secret = request.cookies[COOKIE];
  const use = secret === undefined || secret === "" ? undefined : useSession(sources.desk, secret);
  if (secret === undefined || use === undefined) return identifyScreen(sources, request);
  if (use.extended) setSessionCookie(reply, secret, request.protocol === "https");
  return { actor: use.actor, by: "session", secret };
}

function identifyScreen({ desk }: Sources, request: FastifyRequest): Caller | undefined {
  const secret = request.cookies[SCREEN_COOKIE];
  const actor = secret === undefined ? undefined : useScreenToken(desk, secret);
  return secret === undefined || actor === undefined ? undefined : { actor, by: "screen", secret };
}

/** Of tokens only a viewer's opens a screen, which hangs where everybody can reach it. */
export function useScreenToken(desk: Sources["desk"], secret: string): Actor | undefined {
  const actor = useToken(desk, secret);
  return actor?.role === "viewer" ? actor : undefined;
}

/**
 * Refuses a change that another site's page asked for. Without either header it was no browser of the last years, and
 * SameSite=Strict has kept the cookie back. Source: Fetch Metadata (W3C), section 2; RFC 6454, section 7.
 */
function refuseForeignPages(request: FastifyRequest): void {
  const site = request.headers["sec-fetch-site"];
  if (site === "same-origin") return;
  const { origin } = request.headers;
  const foreign = site !== undefined || (origin !== undefined && origin !== `${request.protocol}://${request.host}`);
  if (foreign) throw new HttpProblem(403, "foreignPage", {});
}

function refuse(sources: Sources, access: Access, request: FastifyRequest): HttpProblem | undefined {
  const { caller } = request;
  if (access === "always" || access === "anyone") return undefined;
  if (access === "open" && maySeeStatus(sources, request)) return undefined;
  if (access === "local" && caller === undefined && isFromThisMachine(request)) return undefined;
  if (caller === undefined) return needsSignIn("signInNeeded");
  // It hangs where everybody can reach it.
  if (caller.by === "screen" && !SAFE_METHODS.has(request.method)) return new HttpProblem(403, "notAllowed.screen", {});
  const needed = access === "open" || access === "local" ? "viewer" : access;
  if (includesRole(caller.actor.role, needed)) return undefined;
  const { name, role } = caller.actor;
  return new HttpProblem(403, "notAllowed", { needed, name, role });
}

/** Refuses whoever has not shown who they are. */
export function needsSignIn(code: "signInNeeded" | "signInNeeded.token" | "signInNeeded.screen"): HttpProblem {
  return new HttpProblem(401, code, {}, { headers: { "www-authenticate": 'Bearer realm="vedetta"' } });
}

/** Neither handed on by a proxy, nor asked for by a page that has pointed its own name at this machine. */
function isFromThisMachine(request: FastifyRequest): boolean {
  if (request.headers["x-forwarded-for"] !== undefined || request.headers.forwarded !== undefined) return false;
  return isLoopback(request.ip) && isLoopback(request.hostname);
}

export function setSessionCookie(reply: FastifyReply, secret: string, secure: boolean): void {
  reply.setCookie(COOKIE, secret, {
    path: "/",
    httpOnly: true,
    sameSite: "strict",
    secure,
    maxAge: Math.floor(SESSION_MS / 1000),
  });
}

/** The token itself, where no script can read it: revoking the token ends the screen. */
export function setScreenCookie(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(SCREEN_COOKIE, token, { path: "/", httpOnly: true, sameSite: "strict", secure, maxAge: SCREEN_S });
}

export function clearScreenCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(SCREEN_COOKIE, { path: "/", httpOnly: true, sameSite: "strict", secure });
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(COOKIE, { path: "/", httpOnly: true, sameSite: "strict", secure });
}
