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
import { english } from "#texts/en/english.ts";
import { tell } from "#texts/sentence-book.ts";
import { critical, ok, warning, type Finding } from "./finding.ts";

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
    const does = telling.mail.password === undefined ? "answers" : "takes the log-in";
    greetings.push(carrier.greet(signal()).then((came) => judge("mail", carrier.target, does, came)));
  }
  for (const webhook of telling?.webhooks ?? []) {
    const { id, url } = webhook;
    const does = provesToken(webhook) ? "takes the token" : "answers";
    greetings.push(greetWebhook(webhook, signal(), now).then((came) => judge(id, serverOf(url), does, came)));
  }
  if (influx !== undefined) {
    const { url } = influx;
    const greeted = greetWebhook({ kind: "json", url }, signal(), now);
    greetings.push(greeted.then((came) => judge("influx", serverOf(url), "answers", came)));
  }
  return [...(await Promise.all(greetings)), ...standing.flatMap(judgeStanding)];
}

function judge(topic: string, target: string, does: string, carried: Carried): Finding {
  if (carried.came === "taken") return ok(topic, `${target} ${does}`);
  const { code, parameters = {}, answer } = carried.problem;
  const said = say({ code: `output.${code}`, parameters: { ...parameters, server: target } });
  return critical(
    topic,
    answer === undefined ? said : `${said}: ${answer}`,
    ADVICE[code] ?? "check address, port and firewall",
  );
}

const ADVICE: Readonly<Partial<Record<string, string>>> = {
  noSuchServer: "check the name, and the resolvers above",
  timeout: "no way leads there, or a firewall is silent: check both",
  certificate: "name the authority of its certificate with ca, and check the name and the clock",
  notEncrypted: "check port and encryption; encryption: plain sends in clear",
  logIn: "check user and password (vedetta secret set)",
  notAllowed: "check the token (vedetta secret set), and what it may",
  nothingThere: "check the address and the token",
};

/** What a running box has seen: relay and Influx say it as well. */
function judgeStanding({ name, state, problem, waiting, dropped, lastSentAt, recipients }: OutputView): Finding[] {
  const last = lastSentAt === undefined ? "nothing was taken since the box started" : `last taken ${lastSentAt}`;
  const lost = dropped > 0 ? `, ${dropped} had to go unsent` : "";
  const found: Finding[] = [];
  if (state === "failing" && problem !== undefined) {
    const answer = problem.answer === undefined ? "" : `: ${problem.answer}`;
    const since = problem.since === undefined ? "" : ` since ${problem.since}`;
    found.push(
      warning(
        name,
        `the box fails there${since}: ${say(problem.text)}${answer}; ${waiting} wait, ${last}${lost}`,
        "see above; what waits is sent when it works",
      ),
    );
  } else if (dropped > 0 || waiting >= MANY_WAITING)
    found.push(warning(name, `${waiting} wait, ${last}${lost}`, "vedetta notify list shows whom it concerns"));
  else found.push(ok(name, last));
  for (const { name: who, problem: own } of recipients)
    if (own?.since !== undefined && state !== "failing")
      found.push(warning(name, `${who} is not reached since ${own.since}: ${say(own.text)}`, "check the address"));
  return found;
}

function say(sentence: Sentence): string {
  return tell(english, sentence);
}
