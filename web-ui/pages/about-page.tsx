/** The box as a product: version, security updates, whom to tell of a weakness, what is inside. Reached from the footer. */
import { useSignal } from "@preact/signals";
import type { AboutView, InsideView } from "#model/api-about.ts";
import { useResource } from "../live/resource.ts";
import { mayReport } from "../live/session.ts";
import { Facts, type Fact } from "../parts/facts.tsx";
import { FormError } from "../parts/field.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Section } from "../parts/section.tsx";
import { sayFailure } from "../words/failures.ts";
import { say } from "../words/language.ts";
import "./about-page.css";

const never = () => false;

export function AboutPage() {
  const about = useResource<AboutView>("/about", never).value;
  return (
    <Loaded resource={about} missing={say("unknown.title")}>
      {(view) => <About view={view} />}
    </Loaded>
  );
}

function About({ view }: { readonly view: AboutView }) {
  return (
    <div class="page content about">
      <PageTitle title={say("about.title")} />
      <Section title={say("about.product")}>
        <div class="card">
          <Facts facts={productFacts(view)} />
        </div>
      </Section>
      <Section title={say("about.weakness")}>
        <div class="card">
          {view.provider.contacts.length === 0 ? (
            <p>{say("about.noContact")}</p>
          ) : (
            <Facts facts={contactFacts(view.provider)} />
          )}
        </div>
      </Section>
      <Section title={say("about.handling")}>
        <div class="card about__words">
          <p>{say("about.handling.parts")}</p>
          <p>{say(`about.handling.${view.updates}`)}</p>
        </div>
      </Section>
      <Section title={say("about.inside")}>
        <div class="card about__words">
          <p>
            <a href="/third-party-licences.txt" target="_blank" rel="noreferrer">
              {say("about.licences")}
            </a>
          </p>
          {!view.bill && <p>{say("about.noBill")}</p>}
          {view.bill && mayReport() && <Inside />}
        </div>
      </Section>
    </div>
  );
}

/** Days are the same everywhere: said by their noon. */
const noon = (day: string) => `${day}T12:00:00Z`;

function productFacts({ version, released, node, provider, supportedUntil, supportEnded }: AboutView): readonly Fact[] {
  const day = (code: string, date: string) => say(code, { at: noon(date) });
  const support =
    supportedUntil === undefined
      ? say("about.supportUnknown")
      : day(supportEnded ? "about.supportEnded" : "about.day", supportedUntil);
  return [
    [say("about.version"), version],
    ...(released === undefined ? [] : [[say("about.released"), day("about.day", released)] as const]),
    [say("about.support"), support],
    ...(provider.name === undefined ? [] : [[say("about.provider"), provider.name] as const]),
    [say("about.node"), `Node ${node}`],
  ];
}

function contactFacts({ contacts, policy }: AboutView["provider"]): readonly Fact[] {
  const away = { target: "_blank", rel: "noreferrer" };
  return [
    [
      say("about.contact"),
      contacts.map((contact) => (
        <a key={contact} class="about__address" href={contact} {...away}>
          {contact.replace(/^(mailto|tel):/, "")}
        </a>
      )),
    ],
    ...(policy === undefined
      ? []
      : [
          [
            say("about.policy"),
            <a key="policy" class="about__address" href={policy} {...away}>
              {policy}
            </a>,
          ] as const,
        ]),
    [
      say("about.machine"),
      <a key="text" href="/.well-known/security.txt" {...away}>
        security.txt
      </a>,
    ],
  ];
}

/** A few hundred lines, which hardly anybody reads: fetched where somebody opens them. */
function Inside() {
  const open = useSignal(false);
  return (
    <>
      <p>
        <a href="/api/v1/about/bill" download="vedetta.cdx.json">
          {say("about.bill")}
        </a>
      </p>
      <details onToggle={(event) => (open.value = event.currentTarget.open)}>
        <summary>{say("about.parts")}</summary>
        {open.value && <Parts />}
      </details>
    </>
  );
}

function Parts() {
  const { value, failure } = useResource<InsideView>("/about/parts", never).value;
  if (value === undefined)
    return failure === undefined ? <p aria-busy="true" /> : <FormError message={sayFailure(failure)} />;
  return (
    <div class="about__table">
      <table>
        <caption>{say("about.count", { count: value.parts.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{say("about.part")}</th>
            <th scope="col">{say("about.version")}</th>
            <th scope="col">{say("about.kind")}</th>
            <th scope="col">{say("about.licence")}</th>
          </tr>
        </thead>
        <tbody>
          {value.parts.map((part, at) => (
            <tr key={at}>
              <td>{part.name}</td>
              <td>{part.version}</td>
              <td>{say(`about.kind.${part.kind}`)}</td>
              <td>
                <LicenceOf {...part} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LicenceOf({ name, licence, text }: InsideView["parts"][number]) {
  if (!text) return <>{licence ?? "–"}</>;
  return (
    <a href={`/api/v1/about/licences/${encodeURIComponent(name)}`} target="_blank" rel="noreferrer">
      {licence ?? say("about.text", { name })}
    </a>
  );
}
