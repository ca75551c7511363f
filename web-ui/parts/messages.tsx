/** What people wrote to each other on an incident, and a field to write more: everybody who is signed in may. */
import { useSignal } from "@preact/signals";
import type { IncidentDetail } from "#model/api.ts";
import { mayReport } from "../live/session.ts";
import { freshness } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { useAsking } from "./asking.ts";
import { FormError } from "./field.tsx";
import { Section } from "./section.tsx";
import { TextArea } from "./text-area.tsx";
import "./messages.css";

export function Messages({ incident }: { readonly incident: IncidentDetail }) {
  const { messages = [], moves } = incident;
  const mayWrite = mayReport() && moves.includes("message");
  if (messages.length === 0 && !mayWrite) return null;
  return (
    <Section title={say("messages.title")} remark={mayWrite ? say("messages.remark") : undefined}>
      <div class="card messages">
        {messages.length === 0 ? (
          <p class="messages__none">{say("messages.none")}</p>
        ) : (
          <ol class="messages__list">
            {messages.map(({ at, by, text }, index) => (
              <li key={`${at} ${index}`}>
                <p class="messages__who">
                  <strong>{by.name}</strong>
                  <time class="figures" dateTime={at}>
                    {say("time.moment", { at })}
                  </time>
                </p>
                <p class="messages__text">{text}</p>
              </li>
            ))}
          </ol>
        )}
        {mayWrite ? <Write id={incident.id} /> : <p class="messages__none">{say("messages.closed")}</p>}
      </div>
    </Section>
  );
}

function Write({ id }: { readonly id: string }) {
  const text = useSignal("");
  const { busy, refused, ask } = useAsking();
  const stale = freshness.value === "stale";
  const send = async (): Promise<void> => {
    const words = text.value.trim();
    if (words === "") return;
    if ((await ask("POST", `/incidents/${id}/message`, { text: words })) !== undefined) text.value = "";
  };
  return (
    <form
      class="messages__write"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {refused !== undefined && <FormError message={refused} />}
      <TextArea
        id="message"
        label={say("messages.write")}
        value={text.value}
        onInput={(value) => (text.value = value)}
      />
      <button
        type="submit"
        class="button"
        disabled={busy || stale || text.value.trim() === ""}
        aria-describedby={stale ? "message-why" : undefined}
      >
        {say("messages.send")}
      </button>
      <output id="message-why" class="messages__none">
        {stale ? say("stale.needsBox") : busy ? say("move.busy") : ""}
      </output>
    </form>
  );
}
