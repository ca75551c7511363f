/** Whom the box tells: each output with what waits, its last problem, and who is told by it, with a test for each. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { OutputView, RecipientView, TestOutcome } from "#model/api-outputs.ts";
import { mayAct } from "../live/session.ts";
import { freshness } from "../live/stream.ts";
import { say, sayIt } from "../words/language.ts";
import { useAsking } from "./asking.ts";
import { Glyph, type GlyphName } from "./glyph.tsx";
import "./outputs-list.css";

const SHAPES: Readonly<Record<OutputView["state"], GlyphName>> = { unused: "note", working: "ok", failing: "critical" };

export function OutputsList({ outputs }: { readonly outputs: readonly OutputView[] }) {
  return (
    <ul class="card outputs">
      {outputs.map((output) => (
        <Output key={output.name} output={output} />
      ))}
    </ul>
  );
}

function Output({ output }: { readonly output: OutputView }) {
  const { name, kind, target, state, waiting, room, sent, dropped, lastSentAt, nextAt, problem, recipients } = output;
  const title = say(`output.kind.${kind}`);
  return (
    <li class="outputs__one">
      <Glyph state={freshness.value === "stale" && state === "working" ? "stale" : SHAPES[state]} />
      <div class="outputs__body">
        <h3 class="outputs__name">
          {title}
          {name !== kind && <span class="outputs__id mono"> {name}</span>}
        </h3>
        <p class="outputs__second">
          <span>{say(`output.state.${state}`)}</span>
          {target !== "" && <span class="mono">{target}</span>}
        </p>
        <Problem problem={problem} nextAt={nextAt} />
        <dl class="outputs__figures figures">
          <Figure what={say("output.waiting")}>
            {room === undefined ? say("unit.count", { value: waiting }) : say("output.of", { waiting, room })}
            {room !== undefined && waiting > 0 && <Fill share={waiting / room} />}
          </Figure>
          <Figure what={say("output.sent")}>{say("unit.count", { value: sent })}</Figure>
          {dropped > 0 && <Figure what={say("output.dropped")}>{say("unit.count", { value: dropped })}</Figure>}
          <Figure what={say("output.last")}>
            {lastSentAt === undefined ? say("output.never") : say("output.at", { at: lastSentAt })}
          </Figure>
        </dl>
        {recipients.length > 0 && (
          <ul class="outputs__recipients">
            {recipients.map((recipient) => (
              <Recipient key={recipient.id} recipient={recipient} known={problem} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Figure({ what, children }: { readonly what: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How full what waits is; its words stand beside it. */
function Fill({ share }: { readonly share: number }) {
  return (
    <svg class="outputs__fill" width="100%" height="6" aria-hidden="true">
      <rect class="outputs__room" width="100%" height="6" rx="2" />
      <rect
        class={share > 0.8 ? "outputs__used outputs__used--nearly" : "outputs__used"}
        width={`${Math.min(100, Math.max(1, share * 100))}%`}
        height="6"
        rx="2"
      />
    </svg>
  );
}

interface ProblemProps {
  readonly problem: OutputView["problem"];
  readonly nextAt?: string | undefined;
}

/** What went wrong last, in a sentence; what is over says so. */
function Problem({ problem, nextAt }: ProblemProps) {
  if (problem === undefined) return null;
  const { at, since, text, answer } = problem;
  const words = sayIt(text);
  return (
    <p class={since === undefined ? "outputs__over" : "outputs__problem"}>
      {since === undefined
        ? say("output.problemOver", { at, text: words })
        : say("output.problem", { since, text: words })}
      {answer !== undefined && <span class="outputs__answer"> {say("output.answer", { answer })}</span>}
      {since !== undefined && nextAt !== undefined && ` ${say("output.next", { at: nextAt })}`}
    </p>
  );
}

interface RecipientProps {
  readonly recipient: RecipientView;
  /** What is said of the whole output already. */
  readonly known: OutputView["problem"];
}

function Recipient({ recipient, known }: RecipientProps) {
  const { id, name, waiting, sent, lastSentAt, problem } = recipient;
  return (
    <li class="outputs__recipient">
      <div class="outputs__whom">
        <strong>{name}</strong>
        <span class="figures">
          {[
            say("output.recipientSent", { sent }),
            ...(waiting > 0 ? [say("output.recipientWaiting", { waiting })] : []),
            ...(lastSentAt === undefined ? [] : [say("output.recipientLast", { at: lastSentAt })]),
          ].join(", ")}
        </span>
        {(problem?.text.code !== known?.text.code || problem?.answer !== known?.answer) && (
          <Problem problem={problem} />
        )}
      </div>
      {mayAct() && <Test id={id} name={name} />}
    </li>
  );
}

/** Sends one message, and says what the other side answered. */
function Test({ id, name }: { readonly id: string; readonly name: string }) {
  const { busy, refused, ask } = useAsking();
  const outcomes = useSignal<readonly TestOutcome[]>([]);
  const stale = freshness.value === "stale";
  const said = `output-said-${id}`;
  const test = async (): Promise<void> => {
    outcomes.value = [];
    const answer = await ask<TestOutcome[]>("POST", `/outputs/${encodeURIComponent(id)}/test`);
    if (answer !== undefined) outcomes.value = answer.value;
  };
  return (
    <div class="outputs__test">
      <button
        type="button"
        class="button"
        disabled={busy || stale}
        aria-label={say("output.testOf", { name })}
        aria-describedby={said}
        onClick={() => void test()}
      >
        {say("output.test")}
      </button>
      <output id={said} class="outputs__said">
        {stale ? say("stale.needsBox") : busy ? say("output.testing") : refused}
        {outcomes.value.map((one) => (
          <span key={one.output} class={one.taken ? undefined : "outputs__problem"}>
            {say("output.tested", { output: one.output, said: one.said, tookMs: one.tookMs })}
          </span>
        ))}
      </output>
    </div>
  );
}
