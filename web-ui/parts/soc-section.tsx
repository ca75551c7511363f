/** What the operations centre sees of this box, and the last messages as they were sent: to be read out on the telephone. */
import { useSignal } from "@preact/signals";
import type { SocMessage, SocView } from "#model/soc-view.ts";
import { useResource } from "../live/resource.ts";
import { sayFailure } from "../words/failures.ts";
import { say, sayNumber, words } from "../words/language.ts";
import { Facts, type Fact } from "./facts.tsx";
import { FormError } from "./field.tsx";
import { Section } from "./section.tsx";
import "./soc-section.css";

const EVERY_MS = 5000;
/** So many at first, and so many more with each press. */
const SHOWN = 5;

export function SocSection() {
  const open = useSignal(false);
  return (
    <Section title={say("soc.title")}>
      <details class="card soc" onToggle={(event) => (open.value = event.currentTarget.open)}>
        <summary class="soc__summary">{say("soc.about")}</summary>
        {open.value && <SocContent />}
      </details>
    </Section>
  );
}

function SocContent() {
  const { value: view, failure } = useResource<SocView>("/soc", () => false, undefined, EVERY_MS).value;
  if (view === undefined)
    return failure === undefined ? <p aria-busy="true" /> : <FormError message={sayFailure(failure)} />;
  if (!view.relay) return <p>{say("soc.noRelay")}</p>;
  return (
    <>
      <Facts facts={factsOf(view)} />
      {view.refused.length > 0 && <Messages title={say("soc.refused")} messages={view.refused} />}
      <Messages title={say("soc.messages")} messages={view.messages} />
      <details>
        <summary class="soc__summary soc__head">{say("soc.topics")}</summary>
        <ul class="soc__topics">
          {view.topics.map(({ topic, direction }) => (
            <li key={topic}>
              <code>{topic}</code> <span class="soc__about">{say(`soc.direction.${direction}`)}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function factsOf(view: SocView): readonly Fact[] {
  const { presence, lastEvent, events, lastOrder, configuration, enrolment } = view;
  const at = (moment: string) => say("soc.at", { at: moment });
  const parts = (...said: readonly (string | undefined)[]) => said.filter((one) => one !== undefined).join(" · ");
  const { certificate } = enrolment ?? {};
  return [
    [
      say("soc.connection"),
      parts(
        say(view.connected ? "soc.connected" : "soc.notConnected", { since: view.since ?? view.at }),
        view.problem && sayProblem(view.problem),
      ),
    ],
    [say("soc.brokers"), view.brokers.map(({ url, inUse }) => (inUse ? say("soc.inUse", { url }) : url)).join(", ")],
    [say("soc.base"), view.base],
    [say("soc.client"), view.client],
    [say("soc.presence"), presence === undefined ? "–" : parts(at(presence.at), say(`soc.answer.${presence.answer}`))],
    [
      say("soc.lastEvent"),
      lastEvent === undefined
        ? "–"
        : parts(
            at(lastEvent.message.at),
            lastEvent.sequence === undefined ? undefined : say("soc.number", { number: lastEvent.sequence }),
            lastEvent.lagMs === undefined ? undefined : say("soc.lag", { ms: lastEvent.lagMs }),
            say(`soc.answer.${lastEvent.message.answer}`),
          ),
    ],
    [say("soc.waiting"), sayNumber(events.waiting)],
    [say("soc.refusedCount"), sayNumber(events.refused)],
    [say("soc.order"), lastOrder === undefined ? "–" : parts(at(lastOrder.takenAt), lastOrder.command)],
    [say("soc.desired"), configuration?.version === undefined ? "–" : sayNumber(configuration.version)],
    [say("soc.reported"), configuration?.digest.slice(0, 12) ?? "–"],
    [
      say("soc.certificate"),
      certificate === undefined
        ? "–"
        : say("soc.validity", { until: certificate.notAfter, renew: certificate.renewAt }),
    ],
  ];
}

function sayProblem({ code, message, detail }: NonNullable<SocMessage["problem"]>): string {
  return words.value.tell(`broker.${code}`, detail === undefined ? {} : { detail }) ?? message;
}

function Messages({ title, messages }: { readonly title: string; readonly messages: readonly SocMessage[] }) {
  const shown = useSignal(SHOWN);
  return (
    <>
      <h3 class="soc__head">{title}</h3>
      <ol class="soc__messages">
        {messages.slice(0, shown.value).map((message) => (
          <Message key={`${message.at} ${message.topic} ${message.payload?.slice(0, 80)}`} message={message} />
        ))}
      </ol>
      {messages.length > shown.value && (
        <button type="button" class="button" onClick={() => (shown.value += SHOWN)}>
          {say("soc.more", { count: messages.length - shown.value })}
        </button>
      )}
    </>
  );
}

/** What was sent is opened to be read: a message is longer than a telephone. */
function Message({ message }: { readonly message: SocMessage }) {
  const { topic, at, answer, retained, payload, bytes, problem } = message;
  return (
    <li class="soc__message">
      <details>
        <summary class="soc__summary">
          <code>{topic}</code>
          <span class="soc__about">
            {say("soc.at", { at })} · {say(`soc.answer.${answer}`)}
            {retained && ` · ${say("soc.retained")}`}
            {problem !== undefined && ` · ${sayProblem(problem)}`}
          </span>
        </summary>
        <pre class="soc__payload">{payload ?? say("soc.tooLong", { bytes })}</pre>
      </details>
    </li>
  );
}
