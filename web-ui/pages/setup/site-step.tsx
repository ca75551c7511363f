/** Set-up, the site: what people call it, which language and time zone, and its names at the operations centre. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { ConfigView } from "#model/api.ts";
import type { SetupView, SiteOrder } from "#model/setup.ts";
import { useResource } from "../../live/resource.ts";
import { loadSession, mayConfigure } from "../../live/session.ts";
import { useAsking } from "../../parts/asking.ts";
import { Field, FormError } from "../../parts/field.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { addressAfter, StepPage } from "../../parts/step-page.tsx";
import { goTo } from "../../shell/router.ts";
import { book, chooseLanguage, LANGUAGES, say } from "../../words/language.ts";

/** As the box takes it (model/id.ts). */
const IS_ID = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** What a box is called that nobody has named (config/default-site.ts). */
const UNNAMED = { name: "This site", customer: "local" };

export function SiteStep() {
  const config = useResource<ConfigView>("/config", () => false).value;
  return (
    <Loaded resource={config} missing={say("failure.problem")}>
      {(view) => <SiteForm view={view} />}
    </Loaded>
  );
}

function SiteForm({ view }: { readonly view: ConfigView }) {
  const known = siteOf(view.document);
  const isNamed = known.name !== UNNAMED.name;
  const order = useSignal<SiteOrder>({
    ...known,
    ...(isNamed ? {} : { name: "", timezone: browserZone() ?? known.timezone, language: ownLanguage() }),
    customer: known.customer === UNNAMED.customer ? "" : known.customer,
  });
  const tried = useSignal(false);
  const { busy, refused, ask } = useAsking();
  const fixed = view.readOnly || !mayConfigure();
  const shown = fixed ? known : order.value;
  const errors = tried.value && !fixed ? errorsOf(order.value) : {};
  const put = (change: Partial<SiteOrder>) => (order.value = { ...order.value, ...change });
  const act = async (): Promise<void> => {
    tried.value = true;
    if (!fixed && Object.keys(errorsOf(order.value)).length > 0) return;
    const done = fixed
      ? await ask<SetupView>("POST", "/setup/site/done")
      : await ask<SetupView>("PUT", "/setup/site", order.value);
    if (done === undefined) return;
    await loadSession();
    goTo(addressAfter("site"));
  };
  return (
    <StepPage
      step="site"
      title={isNamed ? say("site.title.named", { name: known.name }) : say("site.title.new")}
      second={say("site.second")}
      bar={{ action: say(fixed ? "site.goOn" : "site.do"), onAct: () => void act(), busy, second: refused }}
    >
      {view.readOnly && <p class="step-page__note">{say("steps.readOnly", { keys: ["customer", "site", "box"] })}</p>}
      {!view.readOnly && fixed && <p class="step-page__note">{say("steps.onlyAdmin")}</p>}
      <form
        class="card step-page__form"
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        {Object.keys(errors).length > 0 && <FormError message={say("failure.fields")} />}
        <Field
          name="site-name"
          label={say("site.name")}
          value={shown.name}
          error={errors.name}
          disabled={fixed}
          onInput={(name) => put({ name, ...idsFrom(name, order.value, known) })}
        />
        <div class="field">
          <label class="field__label" for="site-language">
            {say("site.language")}
          </label>
          <select
            id="site-language"
            value={shown.language}
            disabled={fixed}
            onChange={({ currentTarget }) => {
              put({ language: currentTarget.value as SiteOrder["language"] });
              void chooseLanguage(currentTarget.value);
            }}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {nameOfLanguage(language)}
              </option>
            ))}
          </select>
        </div>
        <Zone zone={shown.timezone} error={errors.timezone} fixed={fixed} onInput={(timezone) => put({ timezone })} />
        <fieldset class="step-page__group">
          <legend class="step-page__legend">{say("site.ids")}</legend>
          <p class="step-page__help">{say("site.idsHelp")}</p>
          <div class="step-page__three">
            {(["customer", "site", "box"] as const).map((id) => (
              <Field
                key={id}
                name={`site-${id}`}
                label={say(id === "site" ? "site.id" : `site.${id}`)}
                value={shown[id]}
                error={errors[id]}
                disabled={fixed}
                onInput={(text) => put({ [id]: text.trim() })}
              />
            ))}
          </div>
          <p class="step-page__said mono">{`vedetta/v1/${shown.customer || "…"}/${shown.site || "…"}/${shown.box || "…"}`}</p>
        </fieldset>
      </form>
    </StepPage>
  );
}

interface ZoneProps {
  readonly zone: string;
  readonly error: string | undefined;
  readonly fixed: boolean;
  readonly onInput: (zone: string) => void;
}

/** Its live test: what the clocks there show now. */
function Zone({ zone, error, fixed, onInput }: ZoneProps) {
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => (now.value = Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  const time = clockIn(zone, now.value);
  return (
    <Field
      name="site-timezone"
      label={say("site.timezone")}
      value={zone}
      disabled={fixed}
      list={Intl.supportedValuesOf("timeZone")}
      error={time === undefined && zone !== "" ? say("site.zoneOdd") : error}
      help={time === undefined ? undefined : say("site.clock", { time })}
      onInput={(text) => onInput(text.trim())}
    />
  );
}

function clockIn(timeZone: string, ms: number): string | undefined {
  try {
    return new Intl.DateTimeFormat(book.value.language, { timeZone, timeStyle: "short", hourCycle: "h23" }).format(ms);
  } catch {
    return undefined;
  }
}

function errorsOf({ name, timezone, customer, site, box }: SiteOrder): Partial<Record<keyof SiteOrder, string>> {
  const odd = (id: string) => (IS_ID.test(id) ? undefined : say("site.idOdd"));
  const all = {
    name: name.trim() === "" ? say("site.nameMissing") : undefined,
    timezone: clockIn(timezone, 0) === undefined ? say("site.zoneOdd") : undefined,
    customer: customer === UNNAMED.customer ? say("site.noCustomer") : odd(customer),
    site: odd(site),
    box: odd(box),
  };
  return Object.fromEntries(Object.entries(all).filter(([, said]) => said !== undefined));
}

/** As long as nobody has written them, ids follow the name. */
function idsFrom(name: string, now: SiteOrder, known: SiteOrder): Partial<SiteOrder> {
  const [before, after] = [idOf(now.name), idOf(name)];
  return known.customer === UNNAMED.customer && now.customer === before ? { customer: after } : {};
}

function idOf(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 63);
}

function siteOf(document: unknown): SiteOrder {
  const { customer, site, box } = document as {
    readonly customer: string;
    readonly site: {
      readonly id: string;
      readonly name?: string;
      readonly timezone?: string;
      readonly language?: string;
    };
    readonly box: { readonly id: string };
  };
  return {
    name: site.name ?? site.id,
    language: (site.language ?? "en") as SiteOrder["language"],
    timezone: site.timezone ?? "UTC",
    customer,
    site: site.id,
    box: box.id,
  };
}

function browserZone(): string | undefined {
  return Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined;
}

function ownLanguage(): SiteOrder["language"] {
  return book.value.language as SiteOrder["language"];
}

function nameOfLanguage(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
