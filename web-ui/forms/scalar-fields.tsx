/** Fields for one value: text, number, amount with its unit, a choice, yes or no, a secret. */
import { useSignal } from "@preact/signals";
import { MASK, nextMoments } from "./said-values.ts";
import { say } from "../words/language.ts";
import { useForm, type FieldProps } from "./form-context.ts";
import { KnownList } from "./known-list.tsx";
import { Labelled, useAround } from "./labelled.tsx";
import { isGroup } from "./schema.ts";
import { REFERENCES } from "./forms-table.ts";
import { sayChoice } from "./words.ts";

/** What stands in a field; a number that is none stays as it was typed, and the box says what is wrong with it. */
export function TextField(props: FieldProps & { readonly numeric?: boolean }) {
  const { value, onChange, required = false, numeric = false, field, schema } = props;
  const around = useAround(props);
  const { fixed, known } = useForm();
  const kind = REFERENCES[field.slice(-2).join(".")] ?? REFERENCES[field.at(-1) ?? ""];
  const options = kind === undefined ? [] : known(kind);
  if (isGroup(value)) return <SecretField {...props} />;
  const change = (typed: string) => {
    if (typed === "" && !required) onChange(undefined);
    else onChange(numeric && /^-?[0-9]+(\.[0-9]+)?$/.test(typed) ? Number(typed) : typed);
  };
  const moments = field.at(-1) === "cron" && typeof value === "string" ? nextMoments(value) : "";
  return (
    <Labelled {...around} required={required}>
      <input
        id={around.id}
        type="text"
        class={numeric ? "setting__short figures" : undefined}
        inputMode={numeric ? "decimal" : undefined}
        list={options.length === 0 ? undefined : `${around.id}-known`}
        value={value === undefined ? "" : String(value as string)}
        placeholder={schema.default === undefined ? undefined : String(schema.default as string)}
        disabled={fixed}
        required={required}
        spellcheck={false}
        autoComplete="off"
        autoCapitalize="none"
        aria-invalid={around.error !== undefined}
        aria-describedby={around.described}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {options.length > 0 && (
        <KnownList
          id={`${around.id}-known`}
          options={options}
          typed={value === undefined ? "" : String(value as string)}
        />
      )}
      {moments !== "" && <p class="field__help">{say("settings.next", { moments })}</p>}
    </Labelled>
  );
}

/** A number and its unit: `30s`. */
export function AmountField(props: FieldProps & { readonly units: readonly string[] }) {
  const { value, onChange, required = false, units, schema } = props;
  const around = useAround(props);
  const { fixed } = useForm();
  const written = typeof value === "string" ? value : "";
  const [, count = written, unit] = /^([0-9]*)([A-Za-z]+)$/.exec(written) ?? [];
  const usual = /^([0-9]+)([A-Za-z]+)$/.exec(typeof schema.default === "string" ? schema.default : "");
  const chosen = unit ?? usual?.[2] ?? (units.includes("m") ? "m" : (units[0] ?? ""));
  const put = (nextCount: string, nextUnit: string) =>
    onChange(nextCount === "" && !required ? undefined : nextCount === "" ? "" : `${nextCount}${nextUnit}`);
  return (
    <Labelled {...around} required={required}>
      <div class="setting__amount">
        <input
          id={around.id}
          type="text"
          class="figures"
          inputMode="numeric"
          value={count}
          placeholder={usual?.[1]}
          disabled={fixed}
          required={required}
          autoComplete="off"
          aria-invalid={around.error !== undefined}
          aria-describedby={around.described}
          onInput={(event) => put(event.currentTarget.value.trim(), chosen)}
        />
        <select
          aria-label={`${around.label}: ${say("settings.unit")}`}
          value={chosen}
          disabled={fixed}
          onChange={(event) => put(count, event.currentTarget.value)}
        >
          {units.map((one) => (
            <option key={one} value={one}>
              {say(`settings.unit.${one}`)}
            </option>
          ))}
        </select>
      </div>
    </Labelled>
  );
}

export function ChoiceField(props: FieldProps & { readonly values: readonly (string | number | boolean)[] }) {
  const { value, onChange, required = false, values, field, schema } = props;
  const around = useAround(props);
  const { fixed } = useForm();
  // `1` and `"1"` are one choice for people.
  const options = [...new Map(values.map((one) => [String(one), one])).entries()];
  const usual = schema.default === undefined ? undefined : sayChoice(field, String(schema.default as string));
  const written = value === undefined ? "" : String(value as string);
  return (
    <Labelled {...around} required={required}>
      <select
        id={around.id}
        class="setting__select"
        value={written}
        disabled={fixed}
        required={required}
        aria-invalid={around.error !== undefined}
        aria-describedby={around.described}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(chosen === "" && !required ? undefined : (options.find(([one]) => one === chosen)?.[1] ?? chosen));
        }}
      >
        {(!required || written === "") && (
          <option value="">
            {required ? "" : usual === undefined ? say("settings.notSet") : say("settings.default", { value: usual })}
          </option>
        )}
        {written !== "" && !options.some(([one]) => one === written) && <option value={written}>{written}</option>}
        {options.map(([one]) => (
          <option key={one} value={one}>
            {sayChoice(field, one)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

export function SwitchField(props: FieldProps) {
  const { value, onChange, schema } = props;
  const around = useAround(props);
  const { fixed } = useForm();
  const sayIt = (one: boolean) => say(one ? "settings.yes" : "settings.no");
  const usual = schema.default;
  return (
    <Labelled {...around}>
      <select
        id={around.id}
        class="setting__short"
        value={value === undefined ? "" : String(value as boolean)}
        disabled={fixed}
        aria-invalid={around.error !== undefined}
        aria-describedby={around.described}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === "" ? undefined : currentTarget.value === "true")
        }
      >
        <option value="">
          {typeof usual === "boolean" ? say("settings.default", { value: sayIt(usual) }) : say("settings.notSet")}
        </option>
        <option value="true">{sayIt(true)}</option>
        <option value="false">{sayIt(false)}</option>
      </select>
    </Labelled>
  );
}

/** Says that it is set, never what it is; a new one is typed in its place. */
export function SecretField(props: FieldProps) {
  const { value, onChange, required = false } = props;
  const around = useAround(props);
  const { fixed, secretSet } = useForm();
  const before = useSignal(value);
  const isKept = value === MASK || isGroup(value);
  if (!isKept)
    return (
      <Labelled {...around} required={required}>
        <div class="setting__secret">
          <input
            id={around.id}
            type="password"
            value={value === undefined ? "" : String(value as string)}
            disabled={fixed}
            required={required}
            autoComplete="new-password"
            aria-invalid={around.error !== undefined}
            aria-describedby={around.described}
            onInput={({ currentTarget }) =>
              onChange(currentTarget.value === "" && !required ? undefined : currentTarget.value)
            }
          />
          {(before.value === MASK || isGroup(before.value)) && (
            <button type="button" class="link-button" onClick={() => onChange(before.value)}>
              {say("settings.keep")}
            </button>
          )}
        </div>
      </Labelled>
    );
  const name = isGroup(value) ? String(value["secret"]) : "";
  const set = secretSet?.(props.way, name);
  return (
    <Labelled {...around} required={required} group>
      <div class="setting__secret">
        <span>{name === "" ? say("settings.secretSet") : say("settings.secretStored", { name })}</span>
        {!fixed && (
          <button
            type="button"
            class="button"
            aria-label={`${say("settings.replace")}: ${around.label}`}
            onClick={() => onChange("")}
          >
            {say("settings.replace")}
          </button>
        )}
      </div>
      {set !== undefined && (
        <p class="field__help">
          {set.by === undefined
            ? say("settings.secretAt", { at: set.at })
            : say("settings.secretAtBy", { at: set.at, by: set.by })}
        </p>
      )}
    </Labelled>
  );
}
