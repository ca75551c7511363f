/** Which networks are looked at, and with what devices are asked. */
import { useSignal } from "@preact/signals";
import type { ReviewView } from "#model/discovery-review.ts";
import { useAsking } from "./asking.ts";
import { Field, FormError } from "./field.tsx";
import { typedNetworks } from "./found-groups.ts";
import { say } from "../words/language.ts";
import "./scan-form.css";

interface ScanFormProps {
  /** Of the form, so that a button elsewhere can send it. */
  readonly id: string;
  readonly review: ReviewView;
  readonly onBusy: (busy: boolean) => void;
  readonly onStarted: () => void;
}

/** What most devices come with. */
const USUAL_COMMUNITY = "public";

export function ScanForm({ id, review, onBusy, onStarted }: ScanFormProps) {
  const { ownNetworks, credentials } = review;
  const own = useSignal<ReadonlySet<string>>(new Set(ownNetworks));
  const others = useSignal("");
  const community = useSignal(credentials.length === 0 ? USUAL_COMMUNITY : "");
  const missing = useSignal(false);
  const { refused, ask } = useAsking();
  const start = async () => {
    const networks = [...ownNetworks.filter((network) => own.value.has(network)), ...typedNetworks(others.value)];
    missing.value = networks.length === 0;
    if (missing.value) return;
    onBusy(true);
    const typed = community.value === "" ? [] : [{ version: "2c", community: community.value }];
    const started = await ask("POST", "/discovery", { networks, known: true, typed });
    onBusy(false);
    if (started !== undefined) onStarted();
  };
  const message = missing.value ? say("found.form.noNetworks") : refused;
  return (
    <form
      id={id}
      class="scan-form card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <h2>{say("found.form.title")}</h2>
      {message !== undefined && <FormError message={message} />}
      {ownNetworks.length > 0 && (
        <fieldset class="scan-form__networks">
          <legend class="field__label">{say("found.form.networks")}</legend>
          {ownNetworks.map((network) => (
            <label key={network} class="tick">
              <input
                type="checkbox"
                checked={own.value.has(network)}
                onChange={({ currentTarget: { checked } }) => {
                  const next = new Set(own.value);
                  if (checked) next.add(network);
                  else next.delete(network);
                  own.value = next;
                }}
              />
              <span class="mono">{network}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Field
        name="others"
        label={say("found.form.others")}
        help={say("found.form.othersHelp")}
        value={others.value}
        onInput={(value) => (others.value = value)}
      />
      <Field
        name="community"
        label={say("found.form.community")}
        help={say("found.form.communityHelp")}
        value={community.value}
        onInput={(value) => (community.value = value)}
      />
      {credentials.length > 0 && (
        <p class="field__help">
          {say("found.form.known", { names: credentials.map(({ name, version }) => `${name} (${version})`) })}
        </p>
      )}
    </form>
  );
}
