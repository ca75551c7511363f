/**
 * The HTTP server: what it listens on, its limits, and which routes it has. Constructing it opens nothing; `start()`
 * listens, `stop()` ends every connection.
 */
import cookie from "@fastify/cookie";
import fastify from "fastify";
import { makePasswords } from "#actions/passwords.ts";
import { prepareClaim } from "#actions/claim.ts";
import type { ConfigHistory } from "#actions/put-config.ts";
import type { OwnCertificate } from "#box/certificate.ts";
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { ReadFolder } from "#lib/own-files.ts";
import { RefusalError } from "#model/refusal.ts";
import type { Watching } from "#model/watching.ts";
import type { HistoryReader } from "#views/history-view.ts";
import type { ShownSite } from "#views/shown-site.ts";
import { StrangerView } from "#views/stranger-view.ts";
import { guardAccess, unclaimed } from "./access.ts";
import { isLoopback } from "#lib/loopback.ts";
import { limitBodies, MOST_BODY_BYTES } from "./body-limits.ts";
import { CertificateInUse } from "./certificate-in-use.ts";
import { CONNECTION_LIMITS, limitConnections } from "./connection-limit.ts";
import { listenOn, reachableName } from "./listen.ts";
import { KnownHosts, refuseStrangeHosts } from "./known-hosts.ts";
import { speakLanguages } from "./language-of.ts";
import { LiveStream, type StreamLimits } from "./live-stream.ts";
import { noteRoutes } from "./declared-routes.ts";
import { openApiRoute } from "./routes/open-api-route.ts";
import { watchMethods } from "./other-methods.ts";
import { answerEarly, answerProblems, answerUnreadable, HttpProblem, sendProblem } from "./problem-details.ts";
import type { Metric } from "./prometheus.ts";
import { aboutRoutes } from "./routes/about-routes.ts";
import { arrivalRoutes } from "./routes/arrival-routes.ts";
import { commandRoutes } from "./routes/command-routes.ts";
import { configRoutes } from "./routes/config-routes.ts";
import { healthRoutes } from "./routes/health-routes.ts";
import { heartbeatRoutes } from "./routes/heartbeat-routes.ts";
import { incidentRoutes } from "./routes/incident-routes.ts";
import { pageRoutes } from "./routes/page-routes.ts";
import { reportRoutes } from "./routes/report-routes.ts";
import { sheetRoutes } from "./routes/sheet-routes.ts";
import { sessionRoutes } from "./routes/session-routes.ts";
import { statusRoutes } from "./routes/status-routes.ts";
import { diagnosisRoutes } from "./routes/diagnosis-routes.ts";
import { toolRoutes } from "./routes/tool-routes.ts";
import { jobRoutes } from "./routes/job-routes.ts";
import { mapRoutes } from "./routes/map-routes.ts";
import { modelRoutes } from "./routes/model-routes.ts";
import { listenerRoutes } from "./routes/listener-routes.ts";
import { spanRoutes } from "./routes/span-routes.ts";
import { watchRoutes } from "./routes/watch-routes.ts";
import { addSecurityHeaders } from "./security-headers.ts";
import { serveBoth } from "./serve-both.ts";
import type { Sources } from "./sources.ts";
import { squeezeAnswers } from "./squeeze-answers.ts";
import type { App } from "./typed-app.ts";
import { schemaController } from "./validate.ts";

/** A request must have come in whole by then, its head already earlier. */
const PATIENCE = { headMs: 10_000, requestMs: 15_000, lookMs: 2_000 };
/** The TLS library ends a slow handshake itself; this is for what it forgets. */
const HANDSHAKE_GRACE_MS = 1000;
/** A connection on which nothing moves is closed; the live stream moves every ten seconds. */
const IDLE_MS = 60_000;

export interface ServerOptions {
  readonly about?: NonNullable<Sources["about"]>;
  readonly diagnosis?: NonNullable<Sources["diagnosis"]>;
  readonly watch: Watching;
  readonly view: ShownSite;
  readonly state: Sources["state"] & { readonly accounts: Sources["desk"]["accounts"] };
  readonly history: HistoryReader;
  /** What came in by itself; left out: nothing does (tests). */
  readonly arrivals?: Sources["arrivals"];
  readonly config: ConfigHistory;
  readonly discovery?: NonNullable<Sources["discovery"]>;
  readonly tools?: NonNullable<Sources["tools"]>;
  readonly outputs?: NonNullable<Sources["outputs"]>;
  readonly enrolment?: NonNullable<Sources["enrolment"]>;
  readonly hand?: NonNullable<Sources["hand"]>;
  readonly setUp?: NonNullable<Sources["setUp"]>;
  readonly network?: NonNullable<Sources["network"]>;
  readonly acceptance?: NonNullable<Sources["acceptance"]>;
  readonly reports?: NonNullable<Sources["reports"]>;
  readonly heartbeats?: NonNullable<Sources["heartbeats"]>;
  readonly listeners?: NonNullable<Sources["listeners"]>;
  /** Where the page was built into; it may be missing. */
  readonly uiFolder: ReadFolder;
  readonly listen: { readonly host: string; readonly port: number };
  /** `auto`: HTTPS with the box's own certificate on anything but loopback. */
  readonly tls: "auto" | "off";
  /** Where the certificate is kept. */
  readonly dataFolder: string;
  /** The code of the label; left out: one is made while the box is unclaimed. */
  readonly claimCode?: string;
  readonly clock: TimerClock;
  readonly log: Log;
  /** Figures of other rooms for `/metrics`. */
  metrics?(): readonly Metric[];
  /** How often the live stream beats, to how many listeners, and how long requests may take; for tests. */
  readonly beatEveryMs?: number;
  readonly streamLimits?: StreamLimits;
  readonly patience?: Patience;
}

/** How long the head of a request may take, and all of it; and how often that is looked at. */
export interface Patience {
  readonly headMs: number;
  readonly requestMs: number;
  readonly lookMs: number;
}

export interface Started {
  /** Where the box can be reached, e.g. `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly port: number;
  /** SHA-256 of the certificate, hex pairs with colons; undefined: plain HTTP. */
  readonly fingerprint?: string;
  /** Whoever opens it can claim the box; undefined when it is claimed or the label has the code. To be shown to people once, never logged. */
  readonly claimLink?: string;
}

export interface Server {
  /** Listens. @throws RefusalError when the address cannot be had or the claim code is unfit */
  start(): Promise<Started>;
  stop(): Promise<void>;
}

export function makeServer(options: ServerOptions): Server {
  const { listen, log, clock } = options;
  const secure = options.tls === "auto" && !isLoopback(listen.host);
  const desk = { accounts: options.state.accounts, passwords: makePasswords(), clock, log };
  const certificate = new CertificateInUse(options.dataFolder, clock, log);
  const sources: Sources = {
    ...options,
    strangerView: new StrangerView(options.view),
    arrivals: options.arrivals ?? { search: async () => ({ arrivals: [] }) },
    desk,
    metrics: () => options.metrics?.() ?? [],
    fingerprint: () => certificate.current?.fingerprint,
  };
  const stream = new LiveStream(sources, options.beatEveryMs, options.streamLimits);
  let app: App | undefined;

  return {
    async start() {
      const code = prepareClaim(desk, options.claimCode);
      if (!code.done) throw new RefusalError(code.problems);
      if (secure) await certificate.load();
      app = await buildApp(sources, stream, { ...options, certificate: certificate.current });
      const port = await listenOn(app, listen);
      stream.start();
      certificate.start(app.server);
      const url = `${secure ? "https" : "http"}://${reachableName(listen.host)}:${port}`;
      const fingerprint = sources.fingerprint();
      log.info({ url, ...(fingerprint === undefined ? {} : { fingerprint }) }, "listening");
      return {
        url,
        port,
        ...(fingerprint === undefined ? {} : { fingerprint }),
        ...(code.value === undefined ? {} : { claimLink: `${url}/claim#code=${code.value}` }),
      };
    },
    async stop() {
      certificate.stop();
      stream.stop();
      await app?.close();
    },
  };
}

export interface BuildOptions {
  readonly uiFolder: ReadFolder;
  readonly certificate?: OwnCertificate | undefined;
  readonly patience?: Patience;
  /** Where the interface is built to be described: what looks at each route as it is added. */
  readonly describe?: (app: App) => Promise<void>;
}

/** The whole interface without listening; also what the OpenAPI document is made from. */
export async function buildApp(
  sources: Sources,
  stream: LiveStream,
  { uiFolder, certificate, patience = PATIENCE, describe }: BuildOptions,
): Promise<App> {
  const app = emptyApp(certificate, patience);
  // Only JSON is taken: a form of another site's page can send plain text, but not that.
  app.removeContentTypeParser("text/plain");
  const hosts = new KnownHosts(() => sources.watch.site().access.names ?? []);
  if (certificate !== undefined) serveBoth(app.server, (host) => hosts.has(host));
  const handshake = certificate === undefined ? {} : { handshakeMs: patience.headMs + HANDSHAKE_GRACE_MS };
  const endConnections = limitConnections(app.server, { ...CONNECTION_LIMITS, ...handshake }, sources.log);
  app.addHook("preClose", async () => endConnections());
  noteRoutes(app);
  limitBodies(app);
  answerProblems(app, sources.log);
  refuseStrangeHosts(app, hosts);
  await addSecurityHeaders(app, certificate !== undefined);
  await app.register(cookie);
  speakLanguages(app);
  guardAccess(app, sources);
  squeezeAnswers(app);
  if (describe === undefined) withoutAnswers(app);
  else await describe(app);
  addRoutes(app, sources, stream, uiFolder);
  return app;
}

/** What routes say of their answers is for the description alone; a box would keep all of it for nothing. */
function withoutAnswers(app: App): void {
  app.addHook("onRoute", (route) => {
    if (route.schema?.response === undefined) return;
    const { response: _, ...schema } = route.schema;
    route.schema = schema;
  });
}

function emptyApp(certificate: OwnCertificate | undefined, patience: Patience): App {
  const times = { headersTimeout: patience.headMs, connectionsCheckingInterval: patience.lookMs };
  const limits = {
    schemaController,
    bodyLimit: MOST_BODY_BYTES.admin,
    requestTimeout: patience.requestMs,
    connectionTimeout: IDLE_MS,
    keepAliveTimeout: IDLE_MS / 2,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerUnreadable,
    frameworkErrors: answerEarly,
  };
  return (certificate === undefined
    ? fastify({ ...limits, http: times })
    : fastify({
        ...limits,
        https: {
          ...times,
          key: certificate.key,
          cert: certificate.certificate,
          minVersion: "TLSv1.2",
          handshakeTimeout: patience.headMs,
        },
      })) as unknown as App;
}

function addRoutes(app: App, sources: Sources, stream: LiveStream, uiFolder: ReadFolder): void {
  const addOtherMethods = watchMethods(app);
  healthRoutes(app, sources);
  aboutRoutes(app, sources);
  statusRoutes(app, sources, stream);
  watchRoutes(app, sources);
  arrivalRoutes(app, sources);
  spanRoutes(app, sources);
  listenerRoutes(app, sources);
  mapRoutes(app, sources);
  modelRoutes(app, sources);
  jobRoutes(app, sources);
  reportRoutes(app, sources);
  sheetRoutes(app, sources);
  heartbeatRoutes(app, sources);
  incidentRoutes(app, sources);
  configRoutes(app, sources);
  sessionRoutes(app, sources);
  commandRoutes(app, sources);
  toolRoutes(app, sources);
  diagnosisRoutes(app, sources);
  openApiRoute(app);
  addOtherMethods();
  pageRoutes(app, sources, uiFolder);
  app.setNotFoundHandler((request, reply) => {
    const claimed = sources.desk.accounts.isClaimed();
    const problem = claimed ? new HttpProblem(404, "notFound.address", {}) : unclaimed();
    return sendProblem(request, reply, problem);
  });
}
