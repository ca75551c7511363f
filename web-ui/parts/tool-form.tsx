/** The form of one tool: whom it is about, what else it wants to know, and the button that begins it. */
import { useSignal, type Signal } from "@preact/signals";
import type { Tool, ToolRun } from "#model/tool.ts";
import { freshness } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { useAsking } from "./asking.ts";
import { DeviceChoice } from "./device-choice.tsx";
import { Field, FormError } from "./field.tsx";
import { Choice } from "./list-filter.tsx";
import { DNS_TYPES, EMPTY, isComplete, orderOf, START_TLS_NAMES, type Typed } from "./tool-order.ts";
import "./tool-form.css";

interface ToolFormProps {
  readonly tool: Tool;
  readonly target: { readonly host: string; readonly address: string };
  readonly onBegun: (id: string) => void;
}

export function ToolForm({ tool, target, onBegun }: ToolFormProps) {
  const typed = useSignal<Typed>({ ...EMPTY, ...target });
  const missing = useSignal(false);
  const { busy, refused, ask } = useAsking();
  const change = (part: Partial<Typed>) => (typed.value = { ...typed.value, ...part });
  const begin = async (): Promise<void> => {
    missing.value = !isComplete(tool, typed.value);
    if (missing.value) return;
    const answer = await ask<ToolRun>("POST", `/tools/${tool}`, orderOf(tool, typed.value));
    if (answer !== undefined) onBegun(answer.value.id);
  };
  return (
    <form
      class="card tool-form"
      aria-label={say(`tools.name.${tool}`)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <p class="tool-form__about">{say(`tools.about.${tool}`)}</p>
      {refused !== undefined && <FormError message={refused} />}
      <Target tool={tool} typed={typed} change={change} isMissing={missing.value} />
      <More tool={tool} typed={typed} change={change} />
      <button type="submit" class="button button--filled" disabled={busy || freshness.value === "stale"}>
        {say("tools.begin")}
      </button>
    </form>
  );
}

interface PartProps {
  readonly tool: Tool;
  readonly typed: Signal<Typed>;
  readonly change: (part: Partial<Typed>) => void;
}

const LABELS: Readonly<Partial<Record<Tool, string>>> = { dns: "query", http: "url", find: "addressOrMac" };

function Target({ tool, typed, change, isMissing }: PartProps & { readonly isMissing: boolean }) {
  const { host, address } = typed.value;
  const hasDevices = tool !== "dns" && tool !== "http";
  return (
    <>
      {hasDevices && (
        <DeviceChoice
          id="tool-host"
          label={say("tools.device")}
          first={{ value: "", words: say("tools.typed") }}
          value={host}
          onChoose={(chosen) => change({ host: chosen })}
        />
      )}
      {(!hasDevices || host === "") && (
        <Field
          name="tool-address"
          label={say(`tools.${LABELS[tool] ?? "address"}`)}
          value={address}
          error={isMissing ? say("tools.missing") : undefined}
          onInput={(value) => change({ address: value })}
        />
      )}
    </>
  );
}

function More(props: PartProps) {
  switch (props.tool) {
    case "ping":
      return (
        <div class="tool-form__pair">
          <One {...props} part="count" />
          <One {...props} part="size" />
        </div>
      );
    case "loss":
      return <One {...props} part="seconds" />;
    case "port":
      return <One {...props} part="port" />;
    case "dns":
      return <DnsFields {...props} />;
    case "tls":
      return (
        <>
          <One {...props} part="port" help="443" />
          <Choice
            id="tool-start-tls"
            label={say("tools.startTls")}
            any={say("tools.startTls.usual")}
            value={props.typed.value.startTls}
            options={[["none", say("tools.startTls.none")], ...START_TLS_NAMES]}
            onChoose={(chosen) => props.change({ startTls: chosen })}
          />
          <One {...props} part="name" label="tlsName" help={say("tools.tlsNameHelp")} />
        </>
      );
    case "http":
      return <LoginFields {...props} />;
    case "snmp":
      return <SnmpFields {...props} />;
    case "trace":
    case "find":
      return null;
  }
}

interface OneProps extends PartProps {
  readonly part: Exclude<keyof Typed, "walk" | "showable">;
  /** Of the words; left out: the part's own. */
  readonly label?: string;
  readonly help?: string;
  readonly isSecret?: boolean;
}

function One({ typed, change, part, label = part, help, isSecret = false }: OneProps) {
  return (
    <Field
      name={`tool-${part}`}
      label={say(`tools.${label}`)}
      type={isSecret ? "password" : "text"}
      {...(isSecret && { autoComplete: "new-password" })}
      value={typed.value[part]}
      help={help}
      onInput={(value) => change({ [part]: value })}
    />
  );
}

/** Most pages want no log-in; the password is asked for where a user is typed. */
function LoginFields(props: PartProps) {
  const { typed, change } = props;
  return (
    <>
      <One {...props} part="user" help={say("tools.loginHelp")} />
      {typed.value.user !== "" && (
        <>
          <One {...props} part="password" isSecret help={say("tools.secretHelp")} />
          <label class="tool-form__check">
            <input
              type="checkbox"
              checked={typed.value.showable}
              onChange={(event) => change({ showable: event.currentTarget.checked })}
            />
            {say("tools.showable")}
          </label>
        </>
      )}
    </>
  );
}

function DnsFields(props: PartProps) {
  const { typed, change } = props;
  return (
    <>
      <Choice
        id="tool-type"
        label={say("tools.type")}
        any={say("tools.anyType")}
        value={typed.value.type}
        options={DNS_TYPES.map((one) => [one, one])}
        onChoose={(chosen) => change({ type: chosen })}
      />
      <One {...props} part="resolver" help={say("tools.resolverHelp")} />
    </>
  );
}

function SnmpFields(props: PartProps) {
  const { typed, change } = props;
  const { access, walk } = typed.value;
  const secretHelp = say("tools.secretHelp");
  return (
    <>
      <One {...props} part="oid" help={say("tools.oidHelp")} />
      <label class="tool-form__check">
        <input type="checkbox" checked={walk} onChange={(event) => change({ walk: event.currentTarget.checked })} />
        {say("tools.walk")}
      </label>
      <Choice
        id="tool-access"
        label={say("tools.credential")}
        value={access}
        options={[
          ["own", say("tools.own")],
          ["2c", "SNMP 2c"],
          ["1", "SNMP 1"],
          ["3", "SNMP 3"],
        ]}
        onChoose={(chosen) => change({ access: chosen })}
      />
      {(access === "1" || access === "2c") && <One {...props} part="community" isSecret help={secretHelp} />}
      {access === "3" && (
        <>
          <One {...props} part="user" />
          <One {...props} part="authKey" isSecret help={secretHelp} />
          <One {...props} part="privKey" isSecret help={secretHelp} />
        </>
      )}
      {access !== "own" && <One {...props} part="port" help="161" />}
    </>
  );
}
