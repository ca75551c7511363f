/**
 * The doctor's looks at whom the box tells: whether each server answers and takes the log-in, and, where a box runs, what it says of
 * its own attempts. Nothing is sent to anybody.
 */
import { serverOf } from "#lib/server-of.ts";
import type { OutputView } from "#model/api-outputs.ts";
import type { Site } from "#model/site.ts";
import type { Sentence } from "#model/sentence.ts";
import type { Carried } from "#outputs/carrier.ts";
import { greetWebhook, provesToken } from "#outputs/chat-carrier.ts";
import { MailCarrier } from "#outputs/mail-carrier.ts";
import type { Said } from "../speech.ts";
import { critical, line, ok, warning, type Finding } from "./finding.ts";

const PATIENCE_MS = 10_000;
/** Somebody who waits for so many messages hears nothing. */
const MANY_WAITING = 50;

export async function lookAtOutputs(
  { telling, influx }: Pick<Site, "telling" | "influx">,
  standing: readonly OutputView[] = [],
  patienceMs = PATIENCE_MS,
): Promise<Finding[]> {
  const signal = () => AbortSignal.timeout(patienceMs);
  const now = Date.now();
  const greetings: Promise<Finding>[] = [];
  if (telling?.mail !== undefined) {
    const carrier = new MailCarrier({ config: telling.mail, senderName: "", domain: "", now: Date.now });
    const does = telling.mail.password === undefined ? "answers" : "logIn";
    greetings.push(carrier.greet(signal()).then((came) => judge("mail", carrier.target, does, came)));
  }
  for (const webhook of telling?.webhooks ?? []) {
    const { id, url } = webhook;
    const does = provesToken(webhook) ? "token" : "answers";
    greetings.push(greetWebhook(webhook, signal(), now).then((came) => judge(id, serverOf(url), does, came)));
  }
  if (influx !== undefined) {
    const { url } = influx;
    const greeted = greetWebhook({ kind: "json", url }, signal(), now);
    greetings.push(greeted.then((came) => judge("influx", serverOf(url), "answers", came)));
  }
  return [...(await Promise.all(greetings)), ...standing.flatMap(judgeStanding)];
}

function judge(topic: string, target: string, does: "answers" | "logIn" | "token", carried: Carried): Finding {
  if (carried.came === "taken") return ok(topic, line(`doctor.outputs.${does}`, { target }));
  const { code, parameters = {}, answer } = carried.problem;
  const problem = { code: `output.${code}`, parameters: { ...parameters, server: target } };
  return critical(topic, problemSaid(problem, answer), line(ADVICE[code] ?? "doctor.advice.way"));
}

const ADVICE: Readonly<Partial<Record<string, Parameters<typeof line>[0]>>> = {
  noSuchServer: "doctor.outputs.advice.noSuchServer",
  timeout: "doctor.outputs.advice.timeout",
  certificate: "doctor.outputs.advice.certificate",
  notEncrypted: "doctor.outputs.advice.notEncrypted",
  logIn: "doctor.outputs.advice.logIn",
  notAllowed: "doctor.outputs.advice.notAllowed",
  nothingThere: "doctor.outputs.advice.nothingThere",
};

/** What went wrong, and what the other side said to it. */
function problemSaid(problem: Sentence, answer: string | undefined): Said {
  return (speech) => {
    const said = speech.sentence(problem);
    return answer === undefined ? said : line("doctor.outputs.problem", { problem: said, answer })(speech);
  };
}

/** What a running box has seen: relay and Influx say it as well. */
function judgeStanding({ name, state, problem, waiting, dropped, lastSentAt, recipients }: OutputView): Finding[] {
  const last =
    lastSentAt === undefined ? line("doctor.outputs.neverTaken") : line("doctor.outputs.last", { at: lastSentAt });
  const counts = { waiting, dropped };
  const found: Finding[] = [];
  if (state === "failing" && problem !== undefined) {
    const { since = problem.at, text, answer } = problem;
    const code = dropped > 0 ? "doctor.outputs.failsAndLost" : "doctor.outputs.fails";
    const says: Said = (speech) =>
      line(code, { ...counts, since, problem: problemSaid(text, answer)(speech), last: last(speech) })(speech);
    found.push(warning(name, says, line("doctor.outputs.fails.advice")));
  } else if (dropped > 0 || waiting >= MANY_WAITING) {
    const code = dropped > 0 ? "doctor.outputs.waitingAndLost" : "doctor.outputs.waiting";
    const says: Said = (speech) => line(code, { ...counts, last: last(speech) })(speech);
    found.push(warning(name, says, line("doctor.outputs.waiting.advice")));
  } else found.push(ok(name, last));
  for (const { name: who, problem: own } of recipients) {
    if (own?.since === undefined || state === "failing") continue;
    const { since, text } = own;
    const says: Said = (speech) =>
      line("doctor.outputs.notReached", { name: who, since, problem: speech.sentence(text) })(speech);
    found.push(warning(name, says, line("doctor.outputs.notReached.advice")));
  }
  return found;
}
