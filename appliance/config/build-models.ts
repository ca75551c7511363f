/** Health models of the document: names resolved, what a model needs before itself. Mistakes are said by `check-references.ts`. */
import type { SiteDocument } from "#model/config.ts";
import type { HealthModel, ModelMember } from "#model/health-model.ts";
import { modelSubject, readSubject, subjectText, type Subject } from "#model/subject.ts";

export type HealthModelEntry = NonNullable<SiteDocument["healthModels"]>[number];
type Requirement = HealthModelEntry["requires"][number];
type Inner = Exclude<Requirement, string>["of"][number];

/** The ids that bare names may mean. */
export interface NeededNames {
  readonly hosts: { has(id: string): boolean };
  readonly jobs: { has(id: string): boolean };
  readonly models: { has(id: string): boolean };
}

/** Only of a document without mistakes. */
export function buildModels({ hosts = [], jobs = [], healthModels = [] }: SiteDocument): readonly HealthModel[] {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const known = { hosts: ids(hosts), jobs: ids(jobs), models: ids(healthModels) };
  const memberOf = (name: string, weight: number): ModelMember => ({
    subject: subjectText(resolveNeeded(name, known) ?? readSubject(name)),
    weight,
  });
  const models = healthModels.map(({ id, name, criticality, requires }) => ({
    id,
    name: name ?? id,
    criticality: criticality ?? "medium",
    requires: requires.map((one) =>
      typeof one === "string"
        ? { atLeast: 1, of: [memberOf(one, 1)] }
        : { atLeast: one.atLeast, of: one.of.map((inner) => memberOf(nameOf(inner), weightOf(inner))) },
    ),
  }));
  return neededFirst(models);
}

/** What a name means: a host before a job before a model. Undefined: nothing that there is. */
export function resolveNeeded(name: string, { hosts, jobs, models }: NeededNames): Subject | undefined {
  const subject = readSubject(name);
  if (subject.kind === "service") return subject;
  if (subject.kind === "job") return jobs.has(subject.id) ? subject : undefined;
  if (subject.kind === "model") return models.has(subject.id) ? subject : undefined;
  if (hosts.has(name)) return { kind: "host", host: name };
  if (jobs.has(name)) return { kind: "job", id: name };
  return models.has(name) ? modelSubject(name) : undefined;
}

/** All names of a model. */
export function membersOf(requires: readonly Requirement[]): readonly string[] {
  return requires.flatMap((one) => (typeof one === "string" ? [one] : one.of.map(nameOf)));
}

export function weightOf(inner: Inner): number {
  return typeof inner === "string" ? 1 : (inner.weight ?? 1);
}

function nameOf(inner: Inner): string {
  return typeof inner === "string" ? inner : inner.member;
}

/** What a model needs stands before it, else the order is the document's. */
function neededFirst(models: readonly HealthModel[]): readonly HealthModel[] {
  const byText = new Map(models.map((model) => [subjectText(modelSubject(model.id)), model]));
  const ordered = new Set<HealthModel>();
  const put = (model: HealthModel): void => {
    if (ordered.has(model)) return;
    for (const { subject } of model.requires.flatMap(({ of }) => of)) {
      const needed = byText.get(subject);
      if (needed !== undefined) put(needed);
    }
    ordered.add(model);
  };
  for (const model of models) put(model);
  return [...ordered];
}
