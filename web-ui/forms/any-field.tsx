/** The field of any part of the schema. */
import { useRef } from "preact/hooks";
import { say } from "../words/language.ts";
import { withAt } from "./edits.ts";
import { helpPartOfCheck } from "#texts/forms/help-parts.ts";
import { useForm, type AnyFieldProps } from "./form-context.ts";
import { FIRST } from "./forms-table.ts";
import { useHelp } from "./help.ts";
import { Labelled, useAround } from "./labelled.tsx";
import { ChoicesField, EntriesField, RecordField, TextsField } from "./list-fields.tsx";
import { AmountField, ChoiceField, SecretField, SwitchField, TextField } from "./scalar-fields.tsx";
import { emptyOf, formOf, isGroup, kindOf, resolved, withCheck, type Schema } from "./schema.ts";
import { sayChoice, sayField, sayForm } from "./words.ts";

export function AnyField(props: AnyFieldProps) {
  const { root } = useForm();
  const kind = kindOf(props.schema, root);
  switch (kind.is) {
    case "secret":
      return <SecretField {...props} />;
    case "text":
      return <TextField {...props} />;
    case "number":
      return <TextField {...props} numeric />;
    case "amount":
      return <AmountField {...props} units={kind.units} />;
    case "switch":
      return <SwitchField {...props} />;
    case "choice":
      // What can only be one thing is no question.
      return kind.values.length === 1 && props.required === true ? null : (
        <ChoiceField {...props} values={kind.values} />
      );
    case "texts":
      return kind.values === undefined ? <TextsField {...props} /> : <ChoicesField {...props} values={kind.values} />;
    case "entries":
      return <EntriesField {...props} items={kind.items} />;
    case "record":
      return <RecordField {...props} items={kind.items} {...(kind.names !== undefined && { names: kind.names })} />;
    case "either":
      return <EitherField {...props} forms={kind.forms} />;
    case "group":
      return <GroupField {...props} schema={{ ...kind.schema, ...descriptionOf(props.schema) }} />;
    default:
      return null;
  }
}

function descriptionOf({ description }: Schema) {
  return description === undefined ? {} : { description };
}

/** One of several forms: which one is chosen first, its fields stand below. */
function EitherField(props: AnyFieldProps & { readonly forms: readonly Schema[] }) {
  const { value, onChange, required = false, forms, field, way, label } = props;
  const around = useAround(props);
  const { fixed, root } = useForm();
  const options = forms.flatMap((form, place) => optionsOf(form, place, field, root));
  const at = formOf(forms, value, root);
  const chosen = options.find(({ place, fixed: only }) => place === at && (only === undefined || only === value));
  const form = forms[at];
  const choose = (name: string) => {
    const option = options.find((one) => one.name === name);
    if (option === undefined) onChange(undefined);
    else onChange(option.fixed ?? emptyOf(forms[option.place] ?? {}, root));
  };
  return (
    <>
      <Labelled {...around} required={required}>
        <select
          id={around.id}
          class="setting__select"
          value={chosen?.name ?? ""}
          disabled={fixed}
          required={required}
          aria-invalid={around.error !== undefined}
          aria-describedby={around.described}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {(!required || chosen === undefined) && <option value="">{required ? "" : say("settings.notSet")}</option>}
          {options.map(({ name, words }) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      </Labelled>
      {form !== undefined && chosen?.fixed === undefined && (
        <div class="setting__inner">
          <AnyField
            schema={withCheck(resolved(form, root), value)}
            value={value}
            onChange={(next) => onChange(next ?? "")}
            way={way}
            field={field}
            label={label ?? sayField(field)}
            required
            bare
          />
        </div>
      )}
    </>
  );
}

interface FormOption {
  readonly name: string;
  readonly words: string;
  readonly place: number;
  /** The value itself, where the form has no fields. */
  readonly fixed?: unknown;
}

function optionsOf(given: Schema, place: number, field: readonly string[], root: Schema): FormOption[] {
  const form = resolved(given, root);
  const values = form.const === undefined ? form.enum : [form.const];
  if (values === undefined) return [{ name: String(place), words: sayForm(field, form, root), place }];
  return values.map((fixed) => ({
    name: `${place}-${String(fixed)}`,
    words: sayChoice(field, String(fixed)),
    place,
    fixed,
  }));
}

/** The fields of a group. One that may be left out has a button to begin and to end it. */
export function GroupField(props: AnyFieldProps) {
  const { schema, value, onChange, required = false, bare = false, way } = props;
  const asked = useAround({ ...props, label: sayField(["settings"]) });
  const named = useAround(props);
  const { fixed, root } = useForm();
  const isAsked = props.field.at(-2) === "settings";
  useHelp(isAsked ? [helpPartOfCheck(props.field.at(-1) ?? "")] : []);
  if (bare) return <GroupFields {...props} />;
  // Settings of a check are asked for as soon as it is chosen.
  const around = isAsked ? asked : named;
  if (isAsked)
    return (
      <Labelled {...around} group>
        <div class="setting__inner">
          <GroupFields
            {...props}
            onChange={(next) => onChange(isGroup(next) && Object.keys(next).length === 0 ? undefined : next)}
          />
        </div>
      </Labelled>
    );
  if (value === undefined && !required)
    return (
      <Labelled {...around} group>
        {fixed ? (
          <p class="field__help">{say("settings.notSet")}</p>
        ) : (
          <button type="button" class="button" onClick={() => onChange(emptyOf(schema, root))}>
            {say("settings.addTo", { what: around.label })}
          </button>
        )}
      </Labelled>
    );
  return (
    <Labelled {...around} required={required} group>
      <div class="setting__inner">
        <GroupFields {...props} way={way} />
        {!required && !fixed && (
          <button
            type="button"
            class="link-button"
            aria-label={say("settings.removeOf", { what: around.label })}
            onClick={() => onChange(undefined)}
          >
            {say("settings.remove")}
          </button>
        )}
      </div>
    </Labelled>
  );
}

function GroupFields({ schema, value, onChange, way, field }: AnyFieldProps) {
  const { mistakes } = useForm();
  const group = isGroup(value) ? value : {};
  // Fields do not jump from below "more" while something is typed into them.
  const setAtFirst = useRef(new Set(Object.keys(group)));
  const { properties = {}, required = [] } = schema;
  const first = FIRST[field.join(".")];
  const keys = Object.keys(properties).filter((key) => key !== "networks" || group[key] !== undefined);
  const isFirst = (key: string) =>
    first === undefined || first.includes(key) || required.includes(key) || setAtFirst.current.has(key);
  const one = (key: string) => (
    <AnyField
      key={key}
      schema={properties[key] ?? {}}
      value={group[key]}
      onChange={(next) => onChange(withAt(group, [key], next))}
      way={[...way, key]}
      field={fieldOf(field, key, group)}
      required={required.includes(key)}
    />
  );
  const ordered =
    first === undefined
      ? keys
      : [...first.filter((key) => keys.includes(key)), ...keys.filter((key) => !first.includes(key))];
  const later = ordered.filter((key) => !isFirst(key));
  const isWrong = later.some((key) => [...mistakes.keys()].some((at) => at.startsWith([...way, key].join("/"))));
  return (
    <>
      {ordered.filter(isFirst).map(one)}
      {later.length > 0 && (
        <details class="setting__more" open={isWrong || undefined}>
          <summary>{say("settings.more")}</summary>
          {later.map(one)}
        </details>
      )}
    </>
  );
}

/** Settings are named by their check: `settings.tcp.port`. */
function fieldOf(field: readonly string[], key: string, group: Readonly<Record<string, unknown>>): readonly string[] {
  const check = key === "settings" ? group["check"] : undefined;
  return typeof check === "string" ? [...field, key, check] : [...field, key];
}
