/** The configuration by forms: lists of what there is several of, one form each, and versions. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { helpPartsOf } from "#texts/forms/help-parts.ts";
import { EntryForm } from "../forms/entry-form.tsx";
import { failed, loadConfig, type Loaded as LoadedConfig } from "../forms/config-loaded.ts";
import { idFrom } from "../forms/edits.ts";
import { GENERAL, LISTS, nameOfEntry, NEW, type ListPlace } from "../forms/forms-table.ts";
import { emptyOf, isGroup, resolved, valueAt, type Schema } from "../forms/schema.ts";
import { useHelp } from "../forms/help.ts";
import { sayField } from "../forms/words.ts";
import { Fixed } from "../parts/settings-fixed.tsx";
import { Field } from "../parts/field.tsx";
import { Loaded, Missing } from "../parts/loaded.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import type { PageProps } from "../shell/page-props.ts";
import { say } from "../words/language.ts";
import { SettingsList } from "./settings-list.tsx";
import { VersionsPage } from "./versions-page.tsx";

export function SettingsPage({ parts }: PageProps) {
  // A form stays with what it began from: what is in force afterwards is its own affair.
  const from = useSignal<LoadedConfig | undefined>(undefined);
  useEffect(() => {
    void loadConfig().then((read) => (from.value = read));
  }, []);
  const { value } = from;
  return (
    <Loaded
      resource={{ ...(value && { value }), ...(failed.value && { failure: failed.value }) }}
      missing={say("failure.problem")}
    >
      {(from) => <Shown from={from} parts={parts} />}
    </Loaded>
  );
}

function Shown({ from, parts }: { readonly from: LoadedConfig; readonly parts: readonly string[] }) {
  const [first, second, ...more] = parts;
  if (first === "versions" && second === undefined) return <VersionsPage from={from} />;
  if (first === "general" && GENERAL.some((name) => name === second) && more.length === 0)
    return <General from={from} name={second ?? ""} />;
  const list = LISTS.find(({ address }) => address === first);
  if (list === undefined || more.length > 0) return <Missing words={say("settings.gone")} />;
  return second === undefined ? (
    <SettingsList from={from} list={list} />
  ) : (
    <Entry from={from} list={list} id={second} />
  );
}

function General({ from, name }: { readonly from: LoadedConfig; readonly name: string }) {
  const given = from.schema.properties?.[name] ?? {};
  const schema = name === "outputs" ? without(given, "webhooks") : given;
  const before = from.document[name];
  const isHelpHere = useHelp(helpPartsOf("general"));
  if (!isHelpHere) return null;
  return (
    <div class="page content">
      <PageTitle title={sayField([name])} trail={<Trail />} second={<Fixed from={from} />} />
      <EntryForm
        key={name}
        from={from}
        schema={schema}
        way={[name]}
        field={[name]}
        before={before}
        begin={before ?? {}}
        isThis={([key, ...rest]) => (key === name ? rest : undefined)}
        back="/setup"
      />
    </div>
  );
}

/** What has a list of its own is no part of the form. */
function without(schema: Schema, key: string): Schema {
  const { [key]: _, ...properties } = schema.properties ?? {};
  return { ...schema, properties };
}

function Trail({ list }: { readonly list?: ListPlace }) {
  return (
    <>
      <a href="/setup">{say("nav.setup")}</a>
      {list !== undefined && (
        <>
          {" · "}
          <a href={`/setup/${list.address}`}>{sayField(list.way)}</a>
        </>
      )}
    </>
  );
}

interface EntryProps {
  readonly from: LoadedConfig;
  readonly list: ListPlace;
  readonly id: string;
}

function Entry({ from, list, id }: EntryProps) {
  const typed = useSignal("");
  const isHelpHere = useHelp(helpPartsOf(list.address));
  const isNew = id === NEW;
  const schema = itemOf(from.schema, list);
  const value = valueAt(from.document, list.way);
  const place = placeOf(value, id);
  const before = isNew ? undefined : entryAt(value, id);
  if (!isHelpHere) return null;
  if (!isNew && before === undefined) return <Missing words={say("settings.gone")} />;
  const name = isNew ? say(`settings.new.${list.kind}`) : nameOfEntry(before, id);
  const last = list.named === true ? id : isNew ? "-" : id;
  return (
    <div class="page content">
      <PageTitle title={name} trail={<Trail list={list} />} second={<Fixed from={from} />} />
      {isNew && list.named === true && (
        <div class="setting">
          <Field
            name="set-name"
            label={sayField([...list.way, "id"])}
            value={typed.value}
            onInput={(text) => (typed.value = text)}
          />
        </div>
      )}
      <EntryForm
        key={`${list.address}/${id}`}
        from={from}
        schema={schema}
        way={[...list.way, last]}
        field={list.way}
        before={before}
        begin={before ?? emptyOf(schema, from.schema)}
        isThis={(path) => {
          const at = list.way.every((step, index) => path[index] === step) ? path[list.way.length] : undefined;
          const own = list.named === true ? (isNew ? typed.value : id) : place;
          return at === own ? path.slice(list.way.length + 1) : undefined;
        }}
        {...(!isNew && { name })}
        {...(isNew && list.named === true && { wayOf: () => [...list.way, typed.value.trim()] })}
        {...(isNew && list.named !== true && { onDraft: withId })}
        back={`/setup/${list.address}`}
      />
    </div>
  );
}

/** The id follows the name until it is typed. */
function withId(draft: unknown, before: unknown): unknown {
  if (!isGroup(draft) || !isGroup(before)) return draft;
  const [now, old] = [draft, before].map(({ name }) => (typeof name === "string" ? idFrom(name) : ""));
  const id = before["id"] ?? "";
  if (draft["id"] !== before["id"] || (id !== "" && id !== old)) return draft;
  const { id: _, ...rest } = draft;
  return now === "" ? rest : { id: now, ...rest };
}

function itemOf(root: Schema, { way }: ListPlace): Schema {
  const list = way.reduce<Schema>((part, key) => resolved(part, root).properties?.[key] ?? {}, root);
  return list.items ?? Object.values(list.patternProperties ?? {})[0] ?? {};
}

function entryAt(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.find((entry) => isGroup(entry) && entry["id"] === id);
  return isGroup(value) && Object.hasOwn(value, id) ? value[id] : undefined;
}

/** Where the box finds it in the list; a new one is its last. */
function placeOf(value: unknown, id: string): number {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const at = list.findIndex((entry) => isGroup(entry) && entry["id"] === id);
  return at < 0 ? list.length : at;
}
