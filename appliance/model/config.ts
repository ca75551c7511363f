/**
 * The configuration document (`site.yaml`): its schema is its type, its validation, its reference page and its form.
 * Here stands only the shape, part by part in `config/`; what a reference resolves to and which settings a check takes
 * is checked in the room `config/`.
 */
import { Type, type Static } from "typebox";
import { Access, Incidents, Plugins, Profiles, Retention, SiteSettings, Uplink } from "./config/box-settings.ts";
import { HostEntry, siteTiming } from "./config/checking.ts";
import { Listeners, Outputs, Proxy, Relay } from "./config/connections.ts";
import { Credential } from "./config/credentials.ts";
import { JobEntry } from "./config/jobs.ts";
import { ContactEntry, HealthModelEntry, MaintenanceEntry, Sla } from "./config/plans.ts";
import { Provider } from "./config/provider.ts";
import { Obj, Opt } from "./config/words.ts";
import { Id, ID_PATTERN } from "./id.ts";

export const SiteDocument = Obj(
  {
    version: Type.Literal(1, { description: "Version of this format." }),
    customer: Id("Id of the customer."),
    site: SiteSettings,
    box: Obj({ id: Id("Id of the box.") }, { description: "This box." }),
    provider: Opt(Provider),
    credentials: Opt(
      Type.Record(Type.String({ pattern: ID_PATTERN }), Credential, {
        additionalProperties: false,
        description: "How devices are spoken with, by name.",
      }),
    ),
    defaults: Opt(Obj(siteTiming, { description: "What holds for every host and service that says nothing itself." })),
    uplink: Opt(Uplink),
    hosts: Opt(Type.Array(HostEntry, { description: "What is watched." })),
    jobs: Opt(Type.Array(JobEntry, { description: "What is expected to report by itself." })),
    healthModels: Opt(Type.Array(HealthModelEntry, { description: "Business services and what they need." })),
    maintenance: Opt(Type.Array(MaintenanceEntry, { description: "Announced work that comes again." })),
    contacts: Opt(Type.Array(ContactEntry, { description: "People who are told." })),
    sla: Opt(Sla),
    incidents: Opt(Incidents),
    proxy: Opt(Proxy),
    relay: Opt(Relay),
    outputs: Opt(Outputs),
    listeners: Opt(Listeners),
    access: Opt(Access),
    plugins: Opt(Plugins),
    profiles: Opt(Profiles),
    retention: Opt(Retention),
  },
  { title: "Vedetta site configuration" },
);
export type SiteDocument = Static<typeof SiteDocument>;
