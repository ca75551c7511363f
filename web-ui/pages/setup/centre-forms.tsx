/** How the box gets to the operations centre: enrolling by a code, naming brokers, taking a key whose commands are obeyed. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { ConfigView } from "#model/api.ts";
import type { EnrolmentView } from "#model/enrolment.ts";
import type { SetupView } from "#model/setup.ts";
import { mayConfigure } from "../../live/session.ts";
import { useAsking, type Asking } from "../../parts/asking.ts";
import { Field } from "../../parts/field.tsx";
import { Section } from "../../parts/section.tsx";
import { TextArea } from "../../parts/text-area.tsx";
import { say, sayIt } from "../../words/language.ts";

interface CentreFormsProps {
  readonly config: ConfigView;
  readonly enrolment: EnrolmentView | undefined;
  readonly keys: readonly CommandKey[];
  readonly mayWrite: boolean;
}

/** A public key whose signed commands are obeyed. */
export interface CommandKey {
  readonly name?: string;
  readonly kid?: string;
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
}

/** What people call its holder, else its thumbprint. */
function nameOfKey({ name, kid, x }: CommandKey): string {
  return name ?? kid ?? `${x.slice(0, 8)}…`;
}

export function CentreForms({ config, enrolment, keys, mayWrite }: CentreFormsProps) {
  const isNamed = brokersOf(config).length > 0;
  return (
    <>
      {config.readOnly && <p class="step-page__note">{say("steps.readOnly", { keys: ["relay"] })}</p>}
      {!mayConfigure() && <p class="step-page__note">{say("steps.onlyAdmin")}</p>}
      {!isNamed && <WaysThere config={config} enrolment={enrolment} mayWrite={mayWrite} />}
      <Section title={say("centre.key")}>
        <p class="step-page__help">
          {keys.length === 0 ? say("centre.noKey") : say("centre.keys", { names: keys.map(nameOfKey) })}
        </p>
        {mayWrite && keys.filter(({ name }) => name === undefined).map((key) => <NameForm key={key.x} of={key} />)}
        {mayWrite && <KeyForm />}
      </Section>
      {isNamed && mayConfigure() && (
        <>
          {enrolment !== undefined && enrolment.state !== "none" && <StateOfEnrolment enrolment={enrolment} />}
          <details class="step-page__other">
            <summary>{say("centre.another")}</summary>
            <WaysThere config={config} enrolment={enrolment} mayWrite={mayWrite} />
          </details>
        </>
      )}
    </>
  );
}

/** How the box can get there: by a code, or by brokers that are named. */
function WaysThere({ config, enrolment, mayWrite }: Omit<CentreFormsProps, "keys">) {
  return (
    <>
      {mayConfigure() && (
        <Section title={say("centre.enrol")}>
          <EnrolForm enrolment={enrolment} />
        </Section>
      )}
      {mayWrite && (
        <Section title={say("centre.direct")}>
          <BrokersForm config={config} />
        </Section>
      )}
    </>
  );
}

function brokersOf(config: ConfigView): readonly string[] {
  const { relay } = config.document as { readonly relay?: { readonly brokers?: readonly string[] } };
  return relay?.brokers ?? [];
}

function StateOfEnrolment({ enrolment }: { readonly enrolment: EnrolmentView }) {
  const { state, name, trouble, problem } = enrolment;
  return (
    <>
      <p class="step-page__said">
        {say(`enrolment.${state}`, { name })}
        {trouble !== undefined && ` ${say(`enrolment.${trouble.code}`, { since: trouble.since })}`}
      </p>
      {problem !== undefined && <p class="step-page__said step-page__said--bad">{sayIt(problem.text)}</p>}
    </>
  );
}

/** The box answers within half a minute. */
const ENROL_PATIENCE_MS = 40_000;

function EnrolForm({ enrolment }: { readonly enrolment: EnrolmentView | undefined }) {
  const asking = useAsking();
  const order = useSignal({ broker: enrolment?.via ?? "", authority: "", code: "" });
  const put = (change: Partial<typeof order.value>) => (order.value = { ...order.value, ...change });
  const send = async (): Promise<void> => {
    const { broker, authority, code } = order.value;
    const body = { broker: broker.trim(), authority: authority.trim(), code: code.trim() };
    if ((await asking.ask<EnrolmentView>("POST", "/enrolment", body, ENROL_PATIENCE_MS)) !== undefined)
      put({ code: "" });
  };
  return (
    <Form asking={asking} action={say("centre.enrolDo")} waiting={say("centre.asking")} onSend={() => void send()}>
      <p class="step-page__help">{say("centre.enrolHelp")}</p>
      {enrolment !== undefined && <StateOfEnrolment enrolment={enrolment} />}
      <Field
        name="enrol-broker"
        label={say("centre.broker")}
        help={say("centre.brokerHelp")}
        value={order.value.broker}
        onInput={(broker) => put({ broker })}
      />
      <Field
        name="enrol-authority"
        label={say("centre.authority")}
        help={say("centre.authorityHelp")}
        value={order.value.authority}
        onInput={(authority) => put({ authority })}
      />
      <Field
        name="enrol-code"
        label={say("centre.code")}
        help={say("centre.codeHelp")}
        value={order.value.code}
        onInput={(code) => put({ code })}
      />
    </Form>
  );
}

function BrokersForm({ config }: { readonly config: ConfigView }) {
  const asking = useAsking();
  const text = useSignal(brokersOf(config).join(" "));
  const tried = useSignal(false);
  const brokers = text.value.split(/[\s,]+/).filter((one) => one !== "");
  const send = async (): Promise<void> => {
    tried.value = true;
    if (brokers.length > 0) await asking.ask<SetupView>("PUT", "/setup/centre", { brokers });
  };
  return (
    <Form asking={asking} action={say("centre.brokersDo")} onSend={() => void send()}>
      <Field
        name="centre-brokers"
        label={say("centre.brokers")}
        help={say("centre.brokersHelp")}
        error={tried.value && brokers.length === 0 ? say("centre.brokersMissing") : undefined}
        value={text.value}
        onInput={(typed) => (text.value = typed)}
      />
    </Form>
  );
}

function KeyForm() {
  const asking = useAsking();
  const key = useSignal("");
  const name = useSignal("");
  const send = async (): Promise<void> => {
    const called = name.value.trim();
    const order = { key: key.value.trim(), ...(called !== "" && { name: called }) };
    const done = await asking.ask<SetupView>("PUT", "/setup/centre", order);
    if (done === undefined) return;
    key.value = "";
    name.value = "";
  };
  return (
    <Form asking={asking} action={say("centre.keyDo")} onSend={() => void send()}>
      <TextArea
        id="centre-key"
        label={say("centre.keyField")}
        help={say("centre.keyHelp")}
        value={key.value}
        onInput={(text) => (key.value = text)}
      />
      <Field
        name="centre-key-name"
        label={say("centre.keyName")}
        help={say("centre.keyNameHelp")}
        value={name.value}
        onInput={(text) => (name.value = text)}
      />
    </Form>
  );
}

/** A key that shows by its thumbprint gets a name. */
function NameForm({ of }: { readonly of: CommandKey }) {
  const asking = useAsking();
  const name = useSignal("");
  const tried = useSignal(false);
  const { kid, kty, crv, x } = of;
  const send = async (): Promise<void> => {
    tried.value = true;
    const called = name.value.trim();
    const key = JSON.stringify({ kty, crv, x });
    if (called !== "") await asking.ask<SetupView>("PUT", "/setup/centre", { key, name: called });
  };
  return (
    <Form asking={asking} action={say("centre.keyNameDo")} onSend={() => void send()}>
      <Field
        name={`centre-name-${x.slice(0, 8)}`}
        label={say("centre.keyNameOf", { key: kid ?? `${x.slice(0, 8)}…` })}
        help={say("centre.keyNameHelp")}
        error={tried.value && name.value.trim() === "" ? say("centre.keyNameMissing") : undefined}
        value={name.value}
        onInput={(text) => (name.value = text)}
      />
    </Form>
  );
}

interface FormProps {
  readonly asking: Asking;
  readonly action: string;
  readonly waiting?: string;
  readonly onSend: () => void;
  readonly children: ComponentChildren;
}

/** What came of it stands beside its button. */
function Form({ asking, action, waiting, onSend, children }: FormProps) {
  const sent = useSignal(false);
  return (
    <form
      class="card step-page__form"
      onSubmit={(event) => {
        event.preventDefault();
        sent.value = true;
        onSend();
      }}
    >
      {children}
      <div class="step-page__actions">
        <button type="submit" class="button" disabled={asking.busy}>
          {action}
        </button>
        <output class={asking.refused === undefined ? "step-page__said" : "step-page__said step-page__said--bad"}>
          {asking.busy ? waiting : (asking.refused ?? (asking.did && sent.value ? say("centre.done") : ""))}
        </output>
      </div>
    </form>
  );
}
