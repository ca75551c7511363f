/** Reports a problem in one's own words: what it concerns, and what is wrong. */
import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { Incident } from "#model/incident.ts";
import { status } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { useAsking } from "./asking.ts";
import { DeviceChoice } from "./device-choice.tsx";
import { Dialog, DialogEnd } from "./dialog.tsx";
import { FormError } from "./field.tsx";
import { TextArea } from "./text-area.tsx";

export interface ReportProps {
  /** What it concerns, where the page says so; else it is chosen from the site and its devices. */
  readonly about?: { readonly subject: string; readonly name: string };
  readonly onClose: () => void;
}

export function ReportDialog({ about, onClose }: ReportProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const subject = useSignal(about?.subject ?? "site");
  const words = useSignal("");
  const missing = useSignal(false);
  const reported = useSignal<string | undefined>(undefined);
  const { busy, refused, ask } = useAsking();
  const send = async (): Promise<void> => {
    missing.value = words.value.trim() === "";
    if (missing.value) return;
    const order = { subject: subject.value, text: words.value.trim() };
    const answer = await ask<Pick<Incident, "id">>("POST", "/incidents", order);
    if (answer !== undefined) reported.value = answer.value.id;
  };
  if (reported.value !== undefined) {
    return (
      <Dialog dialog={dialog} title={say("report.done")} onClose={onClose}>
        <div class="dialog__buttons">
          <a class="button button--filled dialog__first" href={`/incidents/${reported.value}`}>
            {say("report.open")}
          </a>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {say("label.close")}
          </button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog dialog={dialog} title={say("report.title")} about={say("report.about")} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {refused !== undefined && <FormError message={refused} />}
        {about === undefined ? (
          <DeviceChoice
            id={`${id}-subject`}
            label={say("report.subject")}
            first={{ value: "site", words: say("report.site", { site: status.value?.site.name ?? "" }) }}
            value={subject.value}
            onChoose={(value) => (subject.value = value)}
          />
        ) : (
          <p class="dialog__about">
            {say("report.subject")}: <strong>{about.name}</strong>
          </p>
        )}
        <TextArea
          id={`${id}-text`}
          first
          label={say("report.text")}
          help={say("report.textHelp")}
          error={missing.value && words.value.trim() === "" ? say("report.missing") : undefined}
          value={words.value}
          onInput={(value) => (words.value = value)}
        />
        <DialogEnd dialog={dialog} send={say("report.send")} busy={busy} />
      </form>
    </Dialog>
  );
}
