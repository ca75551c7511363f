/**
 * Every command, with who may: the one list. An entry here is a route, a word of the command line, a line of the help and
 * of the reference; see `command.ts`. How one becomes an actor (claiming, signing in and out) is no command.
 */
import { Type } from "typebox";
import { NewPassword, NewToken, NewUser, OwnPassword, UserChange } from "#model/api-accounts.ts";
import { AcceptFinding, OpenFinding } from "#model/api-findings.ts";
import { ConfigChangeOrder, ConfigCheckOrder, ConfigTryOrder } from "#model/api-config.ts";
import { TestOrder } from "#model/api-outputs.ts";
import { ReportByHand } from "#model/api-jobs.ts";
import { VisitOrder } from "#model/visit.ts";
import { AnnounceOrder } from "#model/api-works.ts";
import type { Role } from "#model/api-accounts.ts";
import { HandOverOrder } from "#model/acceptance.ts";
import { DiscoveryOrder } from "#model/discovery.ts";
import { ChoicesOrder, TryOrder } from "#model/discovery-review.ts";
import { EnrolOrder } from "#model/enrolment.ts";
import { serviceKey } from "#model/id.ts";
import { CentreOrder, SETUP_STEPS, SiteOrder } from "#model/setup.ts";
import { NetworkSettings } from "#model/network-settings.ts";
import { TOOL_ORDERS, type Tool, type ToolOrders } from "#model/tool.ts";
import {
  INCIDENT_ORDERS,
  ProblemReport,
  type IncidentCommand,
  type IncidentMove,
  type IncidentOrder,
} from "#model/incident-command.ts";
import { cancelAcceptance, handOver, startAcceptance, viewAcceptance, type AcceptanceDesk } from "./acceptance.ts";
import { acceptChange, type WatchDesk } from "./accept-change.ts";
import { announceWork, cancelWork } from "./announce-work.ts";
import { confirmTest, installUpdate, reportBox, resendEvents, sendTest, type BoxDesk } from "./box-hand.ts";
import type { AccountDesk } from "./account-desk.ts";
import { defineCommand, type AnyCommand } from "./command.ts";
import {
  cancelDiscovery,
  chooseDevices,
  startDiscovery,
  tryCredential,
  viewDiscovery,
  viewReview,
  viewReviewed,
  watchReviewed,
  type DiscoveryDesk,
} from "./discovery-commands.ts";
import { actOnIncident, diagnoseIncident, reportProblem } from "./incidents.ts";
import { enrolAgain, startEnrolment, viewEnrolment, type EnrolDesk } from "./enrol.ts";
import { leaveOut, putBack, type LeaveOutDesk } from "./leave-out.ts";
import { lookAtNetwork, viewNetwork, type NetworkDesk } from "./look-at-network.ts";
import {
  changeConfig,
  checkConfig,
  compareVersions,
  listVersions,
  putConfig,
  restoreVersion,
  tryService,
  viewConfig,
  viewVersion,
  type ConfigDesk,
  type HistoryDesk,
} from "./put-config.ts";
import { done } from "./outcome.ts";
import { reportByHand } from "./report-by-hand.ts";
import { acceptFinding, openFinding } from "./review-finding.ts";
import { runCheck } from "./run-check.ts";
import { confirmNetwork, revertNetwork, setNetwork, viewNetworkState, type NetworkSettingDesk } from "./set-network.ts";
import { finishStep, nameCentre, nameSite, viewSetUp, type SetUpDesk } from "./set-up.ts";
import { changeOwnPassword } from "./sign-in.ts";
import { listOutputs, testOutput, type OutputDesk } from "./test-output.ts";
import { createToken, listTokens, revokeToken } from "./tokens.ts";
import { listVisits, removeVisit, writeVisit, type VisitDesk } from "./visits.ts";
import { cancelTool, startTool, type ToolDesk } from "./tool-commands.ts";
import { addUser, changeRole, listUsers, removeUser, setPassword } from "./users.ts";

const strict = { additionalProperties: false };
const Named = Type.Object({ name: Type.String({ maxLength: 63, description: "The user's name." }) }, strict);
const Nothing = Type.Object({}, strict);
const OneService = Type.Object(
  {
    host: Type.String({ maxLength: 63, description: "Id of the host." }),
    service: Type.String({ maxLength: 63, description: "Id of the service." }),
  },
  strict,
);
const PutDocument = Type.Object(
  {
    document: Type.Object({}, { additionalProperties: true, description: "The document, as `GET` gives it." }),
    digest: Type.Optional(
      Type.String({ description: "Digest of the configuration that was changed; left out: whichever is in force." }),
    ),
  },
  strict,
);

const VersionNumber = (description: string) => Type.Integer({ minimum: 1, description });
const OneVersion = Type.Object({ version: VersionNumber("Which one.") }, strict);
const TwoVersions = Type.Object(
  { version: VersionNumber("The later one."), before: VersionNumber("The one it is compared with.") },
  strict,
);
const RestoreOrder = Type.Object(
  {
    ...OneVersion.properties,
    digest: Type.Optional(
      Type.String({ description: "Digest of the configuration that is replaced; left out: whichever is in force." }),
    ),
  },
  strict,
);

const watching = {
  "check.run": defineCommand({
    summary: "Runs the check as soon as its host's budget allows.",
    least: "technician",
    input: OneService,
    http: {
      method: "POST",
      path: "/api/v1/hosts/:host/services/:service/check",
      tag: "watch",
      status: 202,
      answer: { says: "It will run." },
    },
    ordered: true,
    run: (desk: WatchDesk, actor, { host, service }) => runCheck(desk, actor, serviceKey(host, service)),
  }),
  "check.accept": defineCommand({
    summary: "Takes what the check saw last, such as a changed page, as normal from now on.",
    least: "technician",
    input: OneService,
    http: {
      method: "POST",
      path: "/api/v1/hosts/:host/services/:service/accept",
      tag: "watch",
      status: 202,
      answer: { says: "It is the new normal, and is looked at again." },
    },
    run: (desk: WatchDesk, actor, { host, service }) => acceptChange(desk, actor, serviceKey(host, service)),
  }),
  "discovery.view": defineCommand({
    summary: "Progress of a discovery, or what it found.",
    least: "technician",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/discovery", tag: "discovery", answer: { one: "DiscoveryView" } },
    run: (desk: DiscoveryDesk) => viewDiscovery(desk),
  }),
  "discovery.start": defineCommand({
    summary: "Begins a discovery of the box's own networks or of those named. Only asks, never writes to a device.",
    least: "technician",
    input: DiscoveryOrder,
    http: {
      method: "POST",
      path: "/api/v1/discovery",
      tag: "discovery",
      status: 202,
      answer: { one: "DiscoveryView" },
    },
    run: (desk: DiscoveryDesk, actor, order) => startDiscovery(desk, actor, order),
  }),
  "discovery.cancel": defineCommand({
    summary: "Cancels the discovery under way.",
    least: "technician",
    input: Nothing,
    http: {
      method: "DELETE",
      path: "/api/v1/discovery",
      tag: "discovery",
      status: 202,
      answer: { one: "DiscoveryView" },
    },
    run: (desk: DiscoveryDesk) => cancelDiscovery(desk),
  }),
  "discovery.try": defineCommand({
    summary: "Asks found devices that could not be read with a typed SNMP credential, which is kept where one answers.",
    least: "technician",
    input: TryOrder,
    http: { method: "POST", path: "/api/v1/discovery/try", tag: "discovery", status: 202, answer: { one: "TryView" } },
    run: (desk: DiscoveryDesk, actor, order) => tryCredential(desk, actor, order),
  }),
  "review.view": defineCommand({
    summary: "What discoveries found, with what would be watched and what was chosen; nothing of it is in force yet.",
    least: "technician",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/discovery/review", tag: "discovery", answer: { one: "ReviewView" } },
    run: (desk: DiscoveryDesk) => viewReview(desk),
  }),
  "review.device": defineCommand({
    summary: "What would be watched on one found device, and how it stood when it was found.",
    least: "technician",
    input: Type.Object({ address: Type.String({ maxLength: 50, description: "Its address." }) }, strict),
    http: {
      method: "GET",
      path: "/api/v1/discovery/review/:address",
      tag: "discovery",
      answer: { one: "ReviewDetail" },
    },
    run: (desk: DiscoveryDesk, _actor, { address }) => viewReviewed(desk, address),
  }),
  "review.choose": defineCommand({
    summary: "Keeps on the box what is chosen of what was found: whether it is watched, its name, group, checks.",
    least: "technician",
    input: ChoicesOrder,
    http: { method: "PUT", path: "/api/v1/discovery/review", tag: "discovery", answer: { one: "ReviewView" } },
    run: (desk: DiscoveryDesk, _actor, order) => chooseDevices(desk, order),
  }),
  "review.watch": defineCommand({
    summary: "Puts what is chosen of what was found into the configuration and in force; what people set there stays.",
    least: "admin",
    input: Nothing,
    http: { method: "POST", path: "/api/v1/discovery/watch", tag: "discovery", answer: { one: "WatchedView" } },
    run: (desk: DiscoveryDesk, actor) => watchReviewed(desk, actor),
  }),
};

const reviewing = {
  "finding.list": defineCommand({
    summary: "What was already not as it should be when its device was first looked at, accepted or not.",
    least: "viewer",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/findings", tag: "watch", answer: { list: "FindingView" } },
    typed: { verb: "finding", word: "list", live: true },
    run: (desk: WatchDesk) => done(desk.watch.findings()),
  }),
  "finding.accept": defineCommand({
    summary: "Takes a finding as normal: it is shown as accepted until it gets well or worse.",
    least: "technician",
    input: AcceptFinding,
    http: {
      method: "POST",
      path: "/api/v1/findings/:host/:service/accept",
      tag: "watch",
      answer: "nothing",
    },
    typed: { verb: "finding", word: "accept", bare: "host/service", live: true },
    ordered: true,
    run: (desk: WatchDesk, actor, finding) => acceptFinding(desk, actor, finding),
  }),
  "finding.open": defineCommand({
    summary: "Opens a finding as an incident.",
    least: "technician",
    input: OpenFinding,
    http: { method: "POST", path: "/api/v1/findings/:host/:service/open", tag: "watch", answer: "nothing" },
    typed: { verb: "finding", word: "open", bare: "host/service", live: true },
    ordered: true,
    run: (desk: WatchDesk, actor, { host, service }) => openFinding(desk, actor, serviceKey(host, service)),
  }),
};

const jobs = {
  "job.report": defineCommand({
    summary: "Says what came of a job's window: somebody looked.",
    least: "technician",
    input: ReportByHand,
    http: { method: "POST", path: "/api/v1/jobs/:id/report", tag: "watch", answer: "nothing" },
    typed: { verb: "job", word: "report", bare: "id", live: true },
    run: (desk: WatchDesk, actor, order) => reportByHand(desk, actor, order),
  }),
};

const OneWork = Type.Object(
  { id: Type.String({ maxLength: 63, description: "Id of the work, as the list shows it." }) },
  strict,
);
const working = {
  "maintenance.list": defineCommand({
    summary: "Announced work: the configured windows, and what people announced that is not over.",
    least: "viewer",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/maintenance", tag: "watch", answer: { list: "WorkView" } },
    typed: { verb: "maintenance", word: "list", live: true },
    run: (desk: WatchDesk) => done(desk.watch.works()),
  }),
  "maintenance.announce": defineCommand({
    summary:
      "Announces work: what it covers is told only if it is still broken at its end. A viewer may up to 4 hours.",
    least: "viewer",
    input: AnnounceOrder,
    http: { method: "POST", path: "/api/v1/maintenance", tag: "watch", status: 201, answer: { one: "WorkView" } },
    typed: { verb: "maintenance", word: "announce", bare: "name", live: true },
    ordered: true,
    run: (desk: WatchDesk, actor, order) => announceWork(desk, actor, order),
  }),
  "maintenance.cancel": defineCommand({
    summary: "Cancels announced work, or ends it before its time.",
    least: "viewer",
    input: OneWork,
    http: { method: "DELETE", path: "/api/v1/maintenance/:id", tag: "watch", answer: "nothing" },
    typed: { verb: "maintenance", word: "cancel", bare: "id", live: true },
    ordered: true,
    run: (desk: WatchDesk, actor, { id }) => cancelWork(desk, actor, id),
  }),
};

const OneIncident = { id: Type.String({ format: "uuid", description: "Id of the incident." }) };

/** A command about one incident: `POST /api/v1/incidents/ID/MOVE`, `vedetta incident MOVE ID`. */
function onIncident<M extends IncidentMove>(move: M, least: Role, summary: string, ordered = true) {
  const input = Type.Object({ ...OneIncident, ...INCIDENT_ORDERS[move].properties }, strict);
  const answer = { one: "Incident" };
  return defineCommand({
    summary,
    least,
    input,
    http: { method: "POST", path: `/api/v1/incidents/:id/${move}`, tag: "incidents", answer },
    typed: { verb: "incident", word: move, bare: "id", live: true },
    ...(ordered ? { ordered } : {}),
    run: (desk: WatchDesk, actor, order) => {
      const { id, ...more } = order as IncidentOrder<M> & { readonly id: string };
      return actOnIncident(desk, actor, id, { move, ...more } as unknown as IncidentCommand);
    },
  });
}

const incidents = {
  "incident.report": defineCommand({
    summary: "Reports a problem; it is proposed until a technician accepts it or calls it off.",
    least: "viewer",
    input: ProblemReport,
    http: { method: "POST", path: "/api/v1/incidents", tag: "incidents", status: 201, answer: { one: "Incident" } },
    typed: { verb: "incident", word: "report", bare: "text", live: true },
    run: (desk: WatchDesk, actor, problem) => reportProblem(desk, actor, problem),
  }),
  "incident.message": onIncident(
    "message",
    "viewer",
    "Writes a message on an incident, for everybody who follows it.",
    false,
  ),
  "incident.accept": onIncident("accept", "technician", "Accepts a proposed incident: it is open, and its clocks run."),
  "incident.acknowledge": onIncident(
    "acknowledge",
    "technician",
    "Says that somebody has seen it; counts as response.",
  ),
  "incident.assign": onIncident("assign", "technician", "Says whose it is; counts as response."),
  "incident.start": onIncident("start", "technician", "Begins work on it."),
  "incident.suspend": onIncident("suspend", "technician", "Lets it wait for somebody else; its clocks stand."),
  "incident.resume": onIncident("resume", "technician", "Goes on with what waited."),
  "incident.resolve": onIncident(
    "resolve",
    "technician",
    "Says that it is repaired. While its subject is not known to be well this is refused, and the box looks again at once.",
  ),
  "incident.reopen": onIncident("reopen", "technician", "Says that it is not over; then only a person resolves it."),
  "incident.close": onIncident("close", "technician", "Closes a resolved incident before its time."),
  "incident.cancel": onIncident(
    "cancel",
    "technician",
    "Calls it off: it is no fault. What still fails opens another only after it was well, or where it gets worse.",
  ),
  "incident.categorise": onIncident("categorise", "technician", "Gives it another category."),
  "incident.prioritise": onIncident("prioritise", "technician", "Gives it another priority, with a reason."),
  diagnose: defineCommand({
    summary:
      "Looks anew at what is behind it: the way, pings, ports, neighbours, changes before; takes up to half a minute.",
    least: "technician",
    input: Type.Object(OneIncident, strict),
    http: { method: "POST", path: "/api/v1/incidents/:id/diagnose", tag: "incidents", answer: { one: "Incident" } },
    typed: { verb: "incident", word: "diagnose", bare: "id", live: true },
    ordered: true,
    run: (desk: WatchDesk, actor, { id }) => diagnoseIncident(desk, actor, id),
  }),
  "incident.note": onIncident("note", "technician", "Adds a remark to its time line."),
};

const telling = {
  "output.list": defineCommand({
    summary: "How the outputs stand: what waits, what was taken last, what goes wrong.",
    least: "viewer",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/outputs", tag: "outputs", answer: { list: "OutputView" } },
    typed: { verb: "notify", word: "list", live: true },
    run: (desk: OutputDesk) => listOutputs(desk),
  }),
  "notify.test": defineCommand({
    summary: "Sends a test message to a contact, or by an output, and says what the other side answers.",
    least: "technician",
    input: TestOrder,
    http: { method: "POST", path: "/api/v1/outputs/:to/test", tag: "outputs", answer: { list: "TestOutcome" } },
    typed: { verb: "notify", word: "test", bare: "to", live: true },
    run: (desk: OutputDesk, actor, { to }) => testOutput(desk, actor, to),
  }),
};

const ownBox = {
  "test.send": defineCommand({
    summary: "Makes a test event, to try the way to the operations centre.",
    least: "technician",
    input: Nothing,
    http: { method: "POST", path: "/api/v1/setup/test", tag: "setup", answer: { one: "TestSent" } },
    typed: { verb: "setup", word: "test", live: true },
    ordered: true,
    run: (desk: BoxDesk, actor) => sendTest(desk, actor),
  }),
  "test.confirm": defineCommand({
    summary: "Says that a test event has arrived at the operations centre.",
    least: "technician",
    input: Type.Object(
      { event: Type.String({ minLength: 1, maxLength: 100, description: "Id of the event, or its sequence." }) },
      strict,
    ),
    ordered: true,
    run: (desk: BoxDesk, actor, { event }) => confirmTest(desk, actor, event),
  }),
  "events.resend": defineCommand({
    summary:
      "Sends events once more, marked as historical, behind everything that waits; at most ten thousand for one command.",
    least: "technician",
    input: Type.Object(
      {
        from: Type.Integer({ minimum: 1, description: "Sequence of the first." }),
        to: Type.Optional(Type.Integer({ minimum: 1, description: "Sequence of the last; left out: the newest." })),
      },
      strict,
    ),
    ordered: true,
    run: (desk: BoxDesk, actor, range) => resendEvents(desk, actor, range),
  }),
  "box.report": defineCommand({
    summary: "What the box is and how it is, without secrets.",
    least: "viewer",
    input: Nothing,
    ordered: true,
    run: (desk: BoxDesk) => reportBox(desk),
  }),
  "update.install": defineCommand({
    summary:
      "Installs a version of the whole box, which restarts by it and returns where that is not well; refused where the box runs on a system of others.",
    least: "technician",
    input: Type.Object({ version: Type.String({ minLength: 1, maxLength: 100, description: "Which one." }) }, strict),
    ordered: true,
    run: (desk: BoxDesk, actor, { version }) => installUpdate(desk, actor, version),
  }),
};

/** A tool: `POST /api/v1/tools/TOOL` begins it, and `GET /api/v1/tools/runs/ID` tells what it says. */
function toolCommand<T extends Tool>(tool: T, summary: string) {
  return defineCommand({
    summary,
    least: "technician",
    input: TOOL_ORDERS[tool],
    http: { method: "POST", path: `/api/v1/tools/${tool}`, tag: "tools", status: 202, answer: { one: "ToolRun" } },
    run: (desk: ToolDesk, actor, order) => startTool(desk, actor, tool, order as ToolOrders[T]),
  });
}

const tools = {
  "tool.ping": toolCommand("ping", "Pings an address, with a size and a count."),
  "tool.trace": toolCommand("trace", "Finds the way to an address, hop by hop, and whether large packets pass it."),
  "tool.dns": toolCommand("dns", "Asks name servers a question."),
  "tool.port": toolCommand("port", "Opens a TCP connection, and listens for a greeting."),
  "tool.http": toolCommand("http", "Asks a web server: times, headers, redirects, the beginning of the text."),
  "tool.tls": toolCommand("tls", "Looks at a server's certificates: chain, dates, names."),
  "tool.snmp": toolCommand("snmp", "Reads one value or all below an OID, with the names that the box knows."),
  "tool.find": toolCommand("find", "Finds who has an address, and on which port of which watched switch."),
  "tool.loss": toolCommand("loss", "Counts lost packets for up to a minute, five requests a second."),
  "tool.cancel": defineCommand({
    summary: "Ends a tool before its time.",
    least: "technician",
    input: Type.Object({ id: Type.String({ maxLength: 63, description: "Id of the use." }) }, strict),
    http: { method: "DELETE", path: "/api/v1/tools/runs/:id", tag: "tools", answer: "nothing" },
    run: (desk: ToolDesk, actor, { id }) => cancelTool(desk, actor, id),
  }),
};

const visits = {
  "visit.list": defineCommand({
    summary: "Visits that technicians wrote down, the newest first.",
    least: "viewer",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/visits", tag: "incidents", answer: { list: "Visit" } },
    typed: { verb: "visit", word: "list", live: true },
    run: (desk: VisitDesk) => listVisits(desk),
  }),
  "visit.write": defineCommand({
    summary: "Writes a visit down: for the monthly report, and the time line of incidents that it was about.",
    least: "technician",
    input: VisitOrder,
    http: { method: "POST", path: "/api/v1/visits", tag: "incidents", status: 201, answer: { one: "Visit" } },
    typed: { verb: "visit", word: "write", bare: "done", live: true },
    run: (desk: VisitDesk, actor, order) => writeVisit(desk, actor, order),
  }),
  "visit.remove": defineCommand({
    summary: "Takes a visit back that was written down by oneself, or as an admin any.",
    least: "technician",
    input: Type.Object({ id: Type.String({ maxLength: 63, description: "Id of the visit." }) }, strict),
    http: { method: "DELETE", path: "/api/v1/visits/:id", tag: "incidents", answer: "nothing" },
    typed: { verb: "visit", word: "remove", bare: "id", live: true },
    run: (desk: VisitDesk, actor, { id }) => removeVisit(desk, actor, id),
  }),
};

const configuring = {
  "config.read": defineCommand({
    summary: "The configuration in force, secrets masked.",
    least: "technician",
    input: Nothing,
    http: {
      method: "GET",
      path: "/api/v1/config",
      tag: "configuration",
      answer: { one: "ConfigView" },
      etag: "digest",
    },
    run: (desk: ConfigDesk) => viewConfig(desk),
  }),
  "service.leaveOut": defineCommand({
    summary: "Leaves a derived service out: names it in the host's `profile.without` of the configuration.",
    least: "admin",
    input: OneService,
    http: {
      method: "PUT",
      path: "/api/v1/hosts/:host/left-out/:service",
      tag: "configuration",
      answer: "nothing",
    },
    run: (desk: LeaveOutDesk, actor, { host, service }) => leaveOut(desk, actor, host, service),
  }),
  "service.putBack": defineCommand({
    summary: "Puts a derived service back that was left out.",
    least: "admin",
    input: OneService,
    http: {
      method: "DELETE",
      path: "/api/v1/hosts/:host/left-out/:service",
      tag: "configuration",
      answer: "nothing",
    },
    run: (desk: LeaveOutDesk, actor, { host, service }) => putBack(desk, actor, host, service),
  }),
  "config.put": defineCommand({
    summary: "Puts a configuration in force; a refusal names every mistake. A masked secret means the one in force.",
    least: "admin",
    input: PutDocument,
    http: {
      method: "PUT",
      path: "/api/v1/config",
      tag: "configuration",
      answer: { one: "ConfigView" },
      body: "document",
      ifMatch: "digest",
      etag: "digest",
    },
    run: (desk: ConfigDesk, actor, { document, digest }) => putConfig(desk, actor, document, digest),
  }),
  "config.change": defineCommand({
    summary:
      "Writes places of the configuration anew, adds and removes entries, as one version; all else stays as it was written.",
    least: "admin",
    input: ConfigChangeOrder,
    http: {
      method: "POST",
      path: "/api/v1/config/changes",
      tag: "configuration",
      answer: { one: "ConfigView" },
      ifMatch: "digest",
      etag: "digest",
    },
    run: (desk: HistoryDesk, actor, order) => changeConfig(desk, actor, order),
  }),
  "config.check": defineCommand({
    summary:
      "What would be, if a configuration was put in force: every mistake, and how it differs from the one in force. Changes nothing.",
    least: "admin",
    input: ConfigCheckOrder,
    // Its route is among the configuration's: mistakes are said in the language of whoever asks.
    run: (desk: HistoryDesk, _actor, order) => checkConfig(desk, order),
  }),
  "config.try": defineCommand({
    summary: "Runs a check once as it would be with changes that are not in force. Stores nothing, tells nobody.",
    least: "admin",
    input: ConfigTryOrder,
    http: { method: "POST", path: "/api/v1/config/try", tag: "configuration", answer: { one: "ResultView" } },
    run: (desk: HistoryDesk, actor, order) => tryService(desk, actor, order),
  }),
  "config.versions": defineCommand({
    summary: "The last 50 versions of the configuration: who made them, when, from where.",
    least: "technician",
    input: Nothing,
    http: {
      method: "GET",
      path: "/api/v1/config/versions",
      tag: "configuration",
      answer: { list: "ConfigVersionView" },
    },
    run: (desk: HistoryDesk) => listVersions(desk),
  }),
  "config.version": defineCommand({
    summary: "One version of the configuration, secrets masked.",
    least: "technician",
    input: OneVersion,
    http: {
      method: "GET",
      path: "/api/v1/config/versions/:version",
      tag: "configuration",
      answer: { one: "ConfigVersionDetail" },
    },
    run: (desk: HistoryDesk, _actor, { version }) => viewVersion(desk, version),
  }),
  "config.compare": defineCommand({
    summary: "What changed from one version of the configuration to another.",
    least: "technician",
    input: TwoVersions,
    http: {
      method: "GET",
      path: "/api/v1/config/versions/:version/since/:before",
      tag: "configuration",
      answer: { one: "ConfigDifference" },
    },
    run: (desk: HistoryDesk, _actor, { before, version }) => compareVersions(desk, before, version),
  }),
  "config.restore": defineCommand({
    summary: "Puts an older version of the configuration in force again, as a new version.",
    least: "admin",
    input: RestoreOrder,
    http: {
      method: "POST",
      path: "/api/v1/config/versions/:version/restore",
      tag: "configuration",
      answer: { one: "ConfigView" },
      ifMatch: "digest",
      etag: "digest",
    },
    run: (desk: HistoryDesk, actor, order) => restoreVersion(desk, actor, order),
  }),
};

const enrolling = {
  "enrol.state": defineCommand({
    summary: "The box's client certificate: what is in use, until when, what is asked for, what goes wrong.",
    least: "viewer",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/enrolment", tag: "configuration", answer: { one: "EnrolmentView" } },
    typed: { verb: "enrol", word: "state", live: true },
    run: (desk: EnrolDesk) => viewEnrolment(desk),
  }),
  "enrol.start": defineCommand({
    summary: "Asks the operations centre for the box's client certificate, with a claim code of it.",
    least: "admin",
    input: EnrolOrder,
    http: { method: "POST", path: "/api/v1/enrolment", tag: "configuration", answer: { one: "EnrolmentView" } },
    typed: { verb: "enrol", word: "start", stdin: "code", live: true },
    run: (desk: EnrolDesk, actor, order) => startEnrolment(desk, actor, order),
  }),
  "enrol.again": defineCommand({
    summary: "Has a new key and certificate made, and all others of this box revoked once they are in use.",
    least: "admin",
    input: Nothing,
    http: { method: "POST", path: "/api/v1/enrolment/again", tag: "configuration", answer: { one: "EnrolmentView" } },
    typed: { verb: "enrol", word: "again", live: true },
    run: (desk: EnrolDesk, actor) => enrolAgain(desk, actor),
  }),
};

const settingUp = {
  "setup.view": defineCommand({
    summary: "Where the set-up of the box stands: which steps are done, by whom and when.",
    least: "technician",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/setup", tag: "setup", answer: { one: "SetupView" } },
    typed: { verb: "setup", word: "show", live: true },
    run: (desk: SetUpDesk) => viewSetUp(desk),
  }),
  "setup.done": defineCommand({
    summary: "Says that a step of the set-up is done. The acceptance is done by handing over.",
    least: "technician",
    input: Type.Object({ step: Type.Enum([...SETUP_STEPS], { description: "Which step." }) }, strict),
    http: { method: "POST", path: "/api/v1/setup/:step/done", tag: "setup", answer: { one: "SetupView" } },
    typed: { verb: "setup", word: "done", bare: "step", live: true },
    run: (desk: SetUpDesk, actor, { step }) => finishStep(desk, actor, step),
  }),
  "setup.site": defineCommand({
    summary: "Names the site in the configuration, whose comments stay, and says that this step is done.",
    least: "admin",
    input: SiteOrder,
    http: { method: "PUT", path: "/api/v1/setup/site", tag: "setup", answer: { one: "SetupView" } },
    typed: { verb: "setup", word: "site", live: true },
    run: (desk: ConfigDesk & SetUpDesk, actor, order) => nameSite(desk, actor, order),
  }),
  "setup.network": defineCommand({
    summary: "The network as the box sees it, and who manages it.",
    least: "technician",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/setup/network", tag: "setup", answer: { one: "NetworkView" } },
    run: (desk: NetworkDesk) => viewNetwork(desk),
  }),
  "setup.tryNetwork": defineCommand({
    summary:
      "Tries everything that the box needs of the network: cable, gateways, resolvers, names, clock. Changes nothing.",
    least: "technician",
    input: Nothing,
    http: { method: "POST", path: "/api/v1/setup/network/try", tag: "setup", answer: { list: "NetworkLook" } },
    typed: { verb: "setup", word: "network", live: true },
    run: (desk: NetworkDesk) => lookAtNetwork(desk),
  }),
  "network.view": defineCommand({
    summary: "How the box's network is set, and what of it is being tried; only where the box manages its network.",
    least: "technician",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/network", tag: "setup", answer: { one: "NetworkState" } },
    typed: { verb: "network", word: "show", live: true },
    run: (desk: NetworkSettingDesk) => viewNetworkState(desk),
  }),
  "network.set": defineCommand({
    summary: "Sets the box's network and tries it: after 120 s it is taken back unless somebody has confirmed it.",
    least: "admin",
    input: NetworkSettings,
    http: { method: "PUT", path: "/api/v1/network", tag: "setup", status: 202, answer: { one: "NetworkState" } },
    typed: { verb: "network", word: "set", live: true },
    run: (desk: NetworkSettingDesk, actor, order) => setNetwork(desk, actor, order),
  }),
  "network.confirm": defineCommand({
    summary: "Keeps the network settings that are being tried.",
    least: "admin",
    input: Nothing,
    http: { method: "POST", path: "/api/v1/network/confirm", tag: "setup", answer: { one: "NetworkState" } },
    typed: { verb: "network", word: "confirm", live: true },
    run: (desk: NetworkSettingDesk, actor) => confirmNetwork(desk, actor),
  }),
  "network.revert": defineCommand({
    summary: "Takes back the network settings that are being tried, at once.",
    least: "admin",
    input: Nothing,
    http: { method: "POST", path: "/api/v1/network/revert", tag: "setup", answer: { one: "NetworkState" } },
    typed: { verb: "network", word: "revert", live: true },
    run: (desk: NetworkSettingDesk, actor) => revertNetwork(desk, actor),
  }),
  "setup.centre": defineCommand({
    summary: "Says in the configuration where the operations centre is reached, and whose signed commands are obeyed.",
    least: "admin",
    input: CentreOrder,
    http: { method: "PUT", path: "/api/v1/setup/centre", tag: "setup", answer: { one: "SetupView" } },
    run: (desk: ConfigDesk & SetUpDesk, actor, order) => nameCentre(desk, actor, order),
  }),
  "acceptance.view": defineCommand({
    summary:
      "How the acceptance stands: how many checks were looked at, what fails, whether the operations centre has the test.",
    least: "technician",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/acceptance", tag: "setup", answer: { one: "AcceptanceView" } },
    typed: { verb: "acceptance", word: "show", live: true },
    run: (desk: AcceptanceDesk) => viewAcceptance(desk),
  }),
  "acceptance.start": defineCommand({
    summary: "Runs every check once, and sends a test event to the operations centre.",
    least: "technician",
    input: Nothing,
    http: { method: "POST", path: "/api/v1/acceptance", tag: "setup", status: 202, answer: { one: "AcceptanceView" } },
    typed: { verb: "acceptance", word: "start", live: true },
    run: (desk: AcceptanceDesk, actor) => startAcceptance(desk, actor),
  }),
  "acceptance.cancel": defineCommand({
    summary: "Cancels the acceptance under way.",
    least: "technician",
    input: Nothing,
    http: {
      method: "DELETE",
      path: "/api/v1/acceptance",
      tag: "setup",
      status: 202,
      answer: { one: "AcceptanceView" },
    },
    typed: { verb: "acceptance", word: "cancel", live: true },
    run: (desk: AcceptanceDesk, actor) => cancelAcceptance(desk, actor),
  }),
  "acceptance.handOver": defineCommand({
    summary:
      "Hands the box over as the acceptance found it: the sheet is fixed, and findings that are left are told once.",
    least: "technician",
    input: HandOverOrder,
    http: { method: "POST", path: "/api/v1/acceptance/hand-over", tag: "setup", answer: { one: "AcceptanceView" } },
    typed: { verb: "acceptance", word: "hand-over", live: true },
    run: (desk: AcceptanceDesk, actor, order) => handOver(desk, actor, order),
  }),
};

const users = {
  "user.list": defineCommand({
    summary: "All users.",
    least: "admin",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/users", tag: "accounts", answer: { list: "User" } },
    typed: { verb: "user", word: "list" },
    run: (desk: AccountDesk) => listUsers(desk),
  }),
  "user.add": defineCommand({
    summary: "Adds a user.",
    least: "admin",
    input: NewUser,
    http: { method: "POST", path: "/api/v1/users", tag: "accounts", status: 201, answer: { one: "User" } },
    typed: { verb: "user", word: "add", bare: "name", stdin: "password" },
    run: (desk: AccountDesk, actor, user) => addUser(desk, actor, user),
  }),
  "user.changeRole": defineCommand({
    summary: "Changes a role; ends the user's sessions.",
    least: "admin",
    input: Type.Object({ ...Named.properties, ...UserChange.properties }, strict),
    http: { method: "PATCH", path: "/api/v1/users/:name", tag: "accounts", answer: { one: "User" } },
    typed: { verb: "user", word: "role", bare: "name" },
    run: (desk: AccountDesk, actor, { name, role }) => changeRole(desk, actor, name, role),
  }),
  "user.setPassword": defineCommand({
    summary: "Sets a password; ends the user's sessions.",
    least: "admin",
    input: Type.Object({ ...Named.properties, ...NewPassword.properties }, strict),
    http: { method: "PUT", path: "/api/v1/users/:name/password", tag: "accounts", answer: "nothing" },
    typed: { verb: "user", word: "password", bare: "name", stdin: "password" },
    run: (desk: AccountDesk, actor, { name, password }) => setPassword(desk, actor, name, password),
  }),
  "user.remove": defineCommand({
    summary: "Removes a user.",
    least: "admin",
    input: Named,
    http: { method: "DELETE", path: "/api/v1/users/:name", tag: "accounts", answer: "nothing" },
    typed: { verb: "user", word: "remove", bare: "name" },
    run: (desk: AccountDesk, actor, { name }) => removeUser(desk, actor, name),
  }),
  "password.change": defineCommand({
    // Its route is among the session's: the answer sets a cookie, and tries are limited.
    summary: "Changes the own password; ends all other sessions.",
    least: "viewer",
    input: OwnPassword,
    run: (desk: AccountDesk, actor, { current, password }) => changeOwnPassword(desk, actor, current, password),
  }),
};

const tokens = {
  "token.list": defineCommand({
    summary: "All API tokens.",
    least: "admin",
    input: Nothing,
    http: { method: "GET", path: "/api/v1/tokens", tag: "accounts", answer: { list: "Token" } },
    typed: { verb: "token", word: "list" },
    run: (desk: AccountDesk) => listTokens(desk),
  }),
  "token.create": defineCommand({
    summary: "Makes an API token; its value is shown this once.",
    least: "admin",
    input: NewToken,
    http: { method: "POST", path: "/api/v1/tokens", tag: "accounts", status: 201, answer: { one: "CreatedToken" } },
    typed: { verb: "token", word: "create", defaults: { name: "command line" } },
    run: (desk: AccountDesk, actor, token) => createToken(desk, actor, token),
  }),
  "token.revoke": defineCommand({
    summary: "Revokes an API token.",
    least: "admin",
    input: Type.Object({ id: Type.String({ maxLength: 63, description: "As the list shows it." }) }, strict),
    http: { method: "DELETE", path: "/api/v1/tokens/:id", tag: "accounts", answer: "nothing" },
    typed: { verb: "token", word: "revoke", bare: "id" },
    run: (desk: AccountDesk, actor, { id }) => revokeToken(desk, actor, id),
  }),
};

export const commands = {
  ...watching,
  ...reviewing,
  ...jobs,
  ...working,
  ...incidents,
  ...telling,
  ...ownBox,
  ...tools,
  ...visits,
  ...configuring,
  ...enrolling,
  ...settingUp,
  ...users,
  ...tokens,
} as const satisfies Readonly<Record<string, AnyCommand>>;
export type CommandName = keyof typeof commands;
