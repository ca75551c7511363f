/** The form of the box's own network, and what the settings typed into it would cut off. */
import type { ComponentChildren } from "preact";
import type { NetworkView } from "#model/setup.ts";
import { Field, FormError } from "../../parts/field.tsx";
import { Glyph } from "../../parts/glyph.tsx";
import { say } from "../../words/language.ts";
import { portsOf, type CutOff, type NetworkForm as Form } from "./network-order.ts";

interface NetworkFormProps {
  readonly form: Form;
  readonly view: NetworkView;
  /** What the box says is wrong, by field. */
  readonly errors: Readonly<Record<string, string>>;
  /** What it says beside that. */
  readonly refused: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (change: Partial<Form>) => void;
  readonly onSend: () => void;
}

export function NetworkForm({ form, view, errors, refused, disabled, onChange, onSend }: NetworkFormProps) {
  const field = (key: keyof Form, name: string, help?: string) => (
    <Field
      name={`net-${key}`}
      label={say(name)}
      help={help === undefined ? undefined : say(help)}
      value={form[key]}
      error={errors[key]}
      disabled={disabled}
      onInput={(text) => onChange({ [key]: text })}
    />
  );
  const choose = (key: "ipv4" | "ipv6", values: readonly string[]) => (
    <Choice
      id={`net-${key}`}
      label={say(`net.${key}`)}
      value={form[key]}
      choices={values.map((value) => [value, say(`net.${key}.${value}`)])}
      error={errors[key]}
      disabled={disabled}
      onChoose={(value) => onChange({ [key]: value })}
    />
  );
  const ports = portsOf(view);
  return (
    <form
      class="card step-page__form"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {refused !== undefined && <FormError message={refused} />}
      {ports.length > 1 && (
        <Choice
          id="net-port"
          label={say("net.portField")}
          value={form.port}
          choices={[["", say("net.portAuto")], ...ports.map(({ name }) => [name, name] as const)]}
          error={errors["port"]}
          disabled={disabled}
          onChoose={(port) => onChange({ port })}
        />
      )}
      <Pair>
        {choose("ipv4", ["dhcp", "fixed", "off"])}
        {form.ipv4 === "fixed" && field("address", "net.address", "net.addressHelp")}
        {form.ipv4 === "fixed" && field("gateway", "net.gateway")}
      </Pair>
      <Pair>
        {choose("ipv6", ["auto", "fixed", "off"])}
        {form.ipv6 === "fixed" && field("address6", "net.address6", "net.address6Help")}
        {form.ipv6 === "fixed" && field("gateway6", "net.gateway6")}
      </Pair>
      {field("resolvers", "net.resolvers", "net.resolversHelp")}
      {field("timeServers", "net.timeServers", "net.timeServersHelp")}
      {field("vlan", "net.vlan", "net.vlanHelp")}
      {/* So that Enter in a field sends the form; the button that people see stands in the bar. */}
      <button type="submit" hidden>
        {say("net.try")}
      </button>
    </form>
  );
}

function Pair({ children }: { readonly children: ComponentChildren }) {
  return <div class="step-page__three">{children}</div>;
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly onChoose: (value: string) => void;
}

function Choice({ id, label, value, choices, error, disabled, onChoose }: ChoiceProps) {
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {choices.map(([one, said]) => (
          <option key={one} value={one}>
            {said}
          </option>
        ))}
      </select>
      {error !== undefined && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** What settings would cut off, said before they are tried. */
export function CutOffs({ found }: { readonly found: readonly CutOff[] }) {
  if (found.length === 0) return <p class="step-page__help">{say("net.cut.nothing")}</p>;
  return (
    <ul class="card step-page__rows">
      {found.map(({ code, parameters }) => (
        <li key={code}>
          <Glyph state="warning" />
          <p>{say(`net.cut.${code}`, parameters)}</p>
        </li>
      ))}
    </ul>
  );
}
