/** Is it us? Is it the internet? Is somebody on it? Fixed texts in a fixed order; each always has an answer. */
import type { Answer, ShownState, Status } from "#model/api.ts";
import { say, sayIt } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import "./three-questions.css";

interface QuestionsProps {
  readonly now: Status;
  /** The browser has lost the box: what was answered is told as the past. */
  readonly stale: boolean;
}

export function ThreeQuestions({ now, stale }: QuestionsProps) {
  const { us, internet, somebody } = now.questions;
  const asked = { us, internet, somebody };
  return (
    <dl class="questions">
      {Object.entries(asked).map(([name, answer]) => (
        <Question key={name} name={name} answer={answer} staleSince={stale ? now.at : undefined} />
      ))}
    </dl>
  );
}

function Question({ name, answer, staleSince }: { name: string; answer: Answer; staleSince: string | undefined }) {
  const state: ShownState = staleSince === undefined ? answer.state : "stale";
  return (
    <div class="question">
      <dt class="question__asked">{say(`question.${name}`)}</dt>
      <dd class="question__answer">
        <Glyph state={state} />
        <span>{staleSince === undefined ? sayIt(answer.answer) : say("stale.notKnown", { since: staleSince })}</span>
      </dd>
      <dd class="question__more">
        {staleSince === undefined ? moreOf(answer) : say("stale.then", { text: sayIt(answer.answer) })}
      </dd>
    </div>
  );
}

/** The small line may draw on what the answer knows. */
function moreOf({ answer, more }: Answer): string {
  return more === undefined ? "" : sayIt({ code: more.code, parameters: { ...answer.parameters, ...more.parameters } });
}
