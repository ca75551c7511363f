/** Fields for several values: texts, some of a few, entries with fields of their own, values by name. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { say } from "../words/language.ts";
import { keyOf, useForm, type FieldProps, type Way } from "./form-context.ts";
import { nameOfEntry, REFERENCES } from "./forms-table.ts";
import { KnownList } from "./known-list.tsx";
import { Labelled, useAround } from "./labelled.tsx";
import { LimitPreview } from "./limit-preview.tsx";
import { TryService } from "./try-service.tsx";
import { emptyOf, isGroup, kindOf, withCheck, type Schema } from "./schema.ts";
import { sayChoice, sayForm } from "./words.ts";
import { sayMeasurement } from "../words/measurements.ts";

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Some of a few: a box to tick for each. */
export function ChoicesField(props: FieldProps & { readonly values: readonly (string | number | boolean)[] }) {
  const { value, onChange, values, field, schema } = props;
  const around = useAround(props);
  const { fixed } = useForm();
  const chosen = value === undefined ? listOf(schema.default) : listOf(value);
  const toggle = (one: unknown, on: boolean) => {
    const next = on ? [...chosen, one] : chosen.filter((other) => other !== one);
    // In the order of the schema, whatever was ticked first.
    onChange(values.filter((other) => next.includes(other)));
  };
  return (
    <Labelled {...around} group>
      <div class="setting__options">
        {values.map((one) => (
          <label key={String(one)} class="setting__option">
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              disabled={fixed}
              onChange={(event) => toggle(one, event.currentTarget.checked)}
            />
            <span>{sayChoice(field, String(one))}</span>
          </label>
        ))}
      </div>
    </Labelled>
  );
}

/** Texts one below the other, and a field that adds one; what is known is offered as it is typed. */
export function TextsField(props: FieldProps) {
  const { value, onChange, required = false, field, way } = props;
  const around = useAround(props);
  const { fixed, known, mistakes } = useForm();
  const typed = useSignal("");
  const items = listOf(value);
  const kind = REFERENCES[field.slice(-2).join(".")] ?? REFERENCES[field.at(-1) ?? ""];
  const taken = new Set(items);
  const options = kind === undefined ? [] : known(kind).filter(({ id }) => !taken.has(id));
  const nameOf = (item: unknown) => {
    if (isGroup(item)) return say("settings.secretStored", { name: String(item["secret"] as string) });
    const found = kind === undefined ? undefined : known(kind).find(({ id }) => id === item);
    return found === undefined || found.name === found.id ? String(item as string) : `${found.name} (${found.id})`;
  };
  const add = () => {
    const text = typed.value.trim();
    if (text === "") return;
    const byName = options.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    onChange([...items, byName?.id ?? text]);
    typed.value = "";
  };
  const put = (next: readonly unknown[]) => onChange(next.length === 0 && !required ? undefined : next);
  return (
    <Labelled {...around} required={required} group>
      {items.length > 0 && (
        <ul class="setting__items">
          {items.map((item, index) => (
            <li key={`${index}-${String(item as string)}`}>
              <div class="setting__item">
                <span class="mono">{nameOf(item)}</span>
                {!fixed && (
                  <button
                    type="button"
                    class="link-button"
                    aria-label={say("settings.removeOf", { what: nameOf(item) })}
                    onClick={() => put(items.toSpliced(index, 1))}
                  >
                    {say("settings.remove")}
                  </button>
                )}
              </div>
              {mistakes.has(keyOf([...way, index])) && (
                <p class="field__error">{mistakes.get(keyOf([...way, index]))}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {!fixed && (
        <div class="setting__item">
          <input
            type="text"
            aria-label={say("settings.addTo", { what: around.label })}
            list={options.length === 0 ? undefined : `${around.id}-known`}
            placeholder={options.length === 0 ? undefined : say("settings.search")}
            value={typed.value}
            spellcheck={false}
            autoComplete="off"
            autoCapitalize="none"
            onInput={(event) => (typed.value = event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              add();
            }}
            // What was typed and not added would be lost.
            onBlur={add}
          />
          {options.length > 0 && <KnownList id={`${around.id}-known`} options={options} typed={typed.value} />}
          <button type="button" class="button" aria-label={say("settings.addTo", { what: around.label })} onClick={add}>
            {say("settings.add")}
          </button>
        </div>
      )}
    </Labelled>
  );
}

/** Entries with fields of their own, each folded up until it is wanted. */
export function EntriesField(props: FieldProps & { readonly items: Schema }) {
  const { value, onChange, required = false, items, field, way } = props;
  const around = useAround(props);
  const { fixed, root, Any } = useForm();
  const opened = useSignal<ReadonlySet<number>>(new Set());
  const entries = listOf(value);
  const put = (next: readonly unknown[]) => onChange(next.length === 0 && !required ? undefined : next);
  const open = (index: number) => (opened.value = new Set([...opened.value, index]));
  return (
    <Labelled {...around} required={required} group>
      {entries.map((entry, index) => (
        <Folded
          key={index}
          title={titleOf(entry, index, field, items, root)}
          way={[...way, index]}
          open={opened.value.has(index)}
          onRemove={fixed ? undefined : () => put(entries.toSpliced(index, 1))}
        >
          {() => (
            <>
              <Any
                schema={items.allOf === undefined ? items : withCheck(items, entry)}
                value={entry}
                onChange={(next) => put(entries.with(index, next ?? ""))}
                way={[...way, index]}
                field={field}
                required
                bare
              />
              {field.join(".") === "hosts.services" && <TryService entry={entry} />}
            </>
          )}
        </Folded>
      ))}
      {!fixed && (
        <button
          type="button"
          class="button"
          onClick={() => {
            open(entries.length);
            put([...entries, emptyOf(items, root)]);
          }}
        >
          {say("settings.addTo", { what: around.label })}
        </button>
      )}
    </Labelled>
  );
}

function titleOf(entry: unknown, index: number, field: readonly string[], items: Schema, root: Schema): string {
  if (typeof entry === "string" && entry !== "") return entry;
  const fallback = say("settings.entry", { number: index + 1 });
  if (!isGroup(entry)) return fallback;
  const id = typeof entry["id"] === "string" && entry["id"] !== "" ? entry["id"] : undefined;
  const name = nameOfEntry(entry, id ?? String((entry["member"] as string | undefined) ?? fallback));
  const check = entry["check"];
  if (typeof check === "string" && check !== "") return `${name}: ${sayChoice(["check"], check)}`;
  const kind = kindOf(items, root);
  if (id !== undefined || kind.is !== "either") return name;
  return `${fallback}: ${sayForm(field, kind.forms.at(-1) ?? {}, root)}`;
}

interface FoldedProps {
  readonly title: string;
  readonly way: Way;
  readonly open: boolean;
  readonly onRemove: (() => void) | undefined;
  readonly children: () => ComponentChildren;
}

/** Opened by hand, when it is new, and when something in it is wrong. What is folded up is not in the document. */
export function Folded({ title, way, open, onRemove, children }: FoldedProps) {
  const { mistakes } = useForm();
  const byHand = useSignal<boolean | undefined>(undefined);
  const prefix = `${keyOf(way)}/`;
  const isWrong = [...mistakes.keys()].some((key) => key === keyOf(way) || key.startsWith(prefix));
  const isOpen = isWrong || (byHand.value ?? open);
  return (
    <details class="setting__entry" open={isOpen} onToggle={(event) => (byHand.value = event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        <div class="setting__entry-body">
          {children()}
          {onRemove !== undefined && (
            <button
              type="button"
              class="link-button"
              aria-label={say("settings.removeOf", { what: title })}
              onClick={onRemove}
            >
              {say("settings.remove")}
            </button>
          )}
        </div>
      )}
    </details>
  );
}

/** Values by name: limits by measurement, headers, variables. */
export function RecordField(props: FieldProps & { readonly items: Schema; readonly names?: readonly string[] }) {
  const { value, onChange, items, names, field, way } = props;
  const around = useAround(props);
  const { fixed, root, Any } = useForm();
  const typed = useSignal("");
  const added = useSignal<ReadonlySet<string>>(new Set());
  const entries = isGroup(value) ? Object.entries(value) : [];
  const left = names?.filter((name) => !entries.some(([one]) => one === name));
  const isLimits = field.at(-1) === "thresholds";
  const sayName = (name: string) => (isLimits ? sayMeasurement(name) : name);
  const put = (next: readonly (readonly [string, unknown])[]) =>
    onChange(next.length === 0 ? undefined : Object.fromEntries(next));
  const add = (name: string) => {
    if (name === "" || entries.some(([one]) => one === name)) return;
    added.value = new Set([...added.value, name]);
    put([...entries, [name, emptyOf(items, root)]]);
    typed.value = "";
  };
  return (
    <Labelled {...around} group>
      {entries.map(([name, entry]) => (
        <Folded
          key={name}
          title={sayName(name)}
          way={[...way, name]}
          open={added.value.has(name)}
          onRemove={fixed ? undefined : () => put(entries.filter(([one]) => one !== name))}
        >
          {() => (
            <>
              {isLimits && <LimitPreview way={way} measurement={name} entry={entry} />}
              <Any
                schema={items}
                value={entry}
                onChange={(next) => put(entries.map(([one, old]) => [one, one === name ? (next ?? "") : old]))}
                way={[...way, name]}
                field={field}
                label={sayName(name)}
                required
                bare
              />
            </>
          )}
        </Folded>
      ))}
      {!fixed && left !== undefined && left.length > 0 && (
        <select
          aria-label={say("settings.addTo", { what: around.label })}
          value=""
          onChange={(event) => {
            add(event.currentTarget.value);
            event.currentTarget.value = "";
          }}
        >
          <option value="">{say("settings.addTo", { what: around.label })}</option>
          {left.map((name) => (
            <option key={name} value={name}>
              {sayName(name)}
            </option>
          ))}
        </select>
      )}
      {!fixed && left === undefined && (
        <div class="setting__item">
          <input
            type="text"
            aria-label={`${around.label}: ${say("settings.name")}`}
            placeholder={say("settings.name")}
            value={typed.value}
            spellcheck={false}
            autoComplete="off"
            onInput={(event) => (typed.value = event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              add(typed.value.trim());
            }}
          />
          <button type="button" class="button" onClick={() => add(typed.value.trim())}>
            {say("settings.add")}
          </button>
        </div>
      )}
    </Labelled>
  );
}
