/** Check type `scenario`: a few web requests one after the other, as a visitor makes them, with values carried over. */
import { isIPv6 } from "node:net";
import { secretForms } from "#lib/secret-forms.ts";
import { concealSecrets } from "../conceal-secrets.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { follow, noted, observeWebFailure, secretsOfUrl, shownUrl, withCookies } from "../web/ask-and-follow.ts";
import { ConnectionPool } from "../web/connection-pool.ts";
import { makeAdmission } from "../web/admission.ts";
import type { Ask, Exchange } from "../web/exchange.ts";
import { keepSecrets } from "../web/keep-secrets.ts";
import { DEFAULT_REDIRECTS } from "../web/request-settings.ts";
import { ScenarioSettings, type Step } from "./settings.ts";
import { judgeStep, requestOf, writesSecret } from "./take-step.ts";
import { CODES, MEASUREMENTS, type Seen } from "./reports.ts";

export const scenario = defineCheckType({
  name: "scenario",
  summary: "Makes several web requests in a row, such as sign in, search and sign out, and carries values along.",
  category: "software",
  settings: ScenarioSettings,
  measurements: MEASUREMENTS,
  openMeasurements: true,
  codes: CODES,
  examples: [
    {
      steps: [
        {
          name: "sign in",
          url: "https://{address}/api/session",
          json: { user: "duty", password: "{password}" },
          extract: { token: { json: "$.token" } },
        },
        {
          name: "orders",
          url: "https://{address}/api/orders?limit=1",
          headers: { authorization: "Bearer {token}" },
          expectText: "orders",
        },
      ],
      secrets: { password: "secret" },
      serverName: "shop.acme.example",
    },
    {
      steps: [
        { url: "https://www.acme.example/login", extract: { csrf: { pattern: 'name="csrf" value="([^"]+)"' } } },
        { url: "https://www.acme.example/login", form: { csrf: "{csrf}", user: "duty" }, expectText: "Welcome" },
      ],
    },
  ],

  async run(target, settings, context) {
    const pool = new ConnectionPool();
    const secrets = [
      ...Object.values(settings.secrets ?? {}).flatMap(secretForms),
      ...settings.steps.flatMap(({ url }) => secretsOfUrl(url)),
    ];
    try {
      const address = isIPv6(target.address) ? `[${target.address}]` : target.address;
      return concealSecrets(await runSteps(address, settings, context, withCookies(pool.ask)), secrets);
    } finally {
      pool.close();
    }
  },
});

async function runSteps(address: string, settings: ScenarioSettings, context: RunContext, ask: Ask): Promise<Seen> {
  const variables = new Map(Object.entries({ ...settings.variables, ...settings.secrets, address }));
  const gate = makeAdmission();
  const measurements: Record<string, number> = {};
  const units: Record<string, string> = {};
  const startedAt = context.now();
  let failure: Seen | undefined;
  let passed = 0;
  for (const [at, step] of settings.steps.entries()) {
    const stepStartedAt = context.now();
    const request = requestOf(step, settings, variables, gate);
    failure =
      request === undefined ? { code: "badUrl" } : await takeStep({ step, settings, request, variables }, context, ask);
    measurements[`step${at + 1}Ms`] = context.now() - stepStartedAt;
    units[`step${at + 1}Ms`] = "ms";
    if (failure !== undefined) break;
    passed += 1;
  }
  Object.assign(measurements, { totalMs: context.now() - startedAt, stepsPassed: passed });
  if (failure === undefined) return { code: "passed", measurements, units };
  const name = settings.steps[passed]?.name;
  const parameters = { ...failure.parameters, step: passed + 1, ...(name !== undefined && { stepName: name }) };
  return { ...failure, parameters, measurements, units };
}

interface Taking {
  readonly step: Step;
  readonly settings: ScenarioSettings;
  readonly request: Exchange;
  readonly variables: Map<string, string>;
}

/** What went wrong, or undefined; what the answer gives is added to the variables. */
async function takeStep(
  { step, settings, request, variables }: Taking,
  context: RunContext,
  ask: Ask,
): Promise<Seen | undefined> {
  try {
    const secrets = [...Object.values(settings.secrets ?? {}), ...(context.secrets ?? [])];
    keepSecrets(request, writesSecret(step), secrets, settings);
    const { answer, overrun, url } = await follow(request, step.redirects ?? DEFAULT_REDIRECTS, context, ask);
    if (overrun) return { code: "tooManyRedirects", parameters: { url: shownUrl(url) } };
    const outcome = judgeStep(answer, step);
    if (!(outcome instanceof Map)) return noted(outcome as Seen, answer);
    for (const [name, value] of outcome as ReadonlyMap<string, string>) variables.set(name, value);
    return undefined;
  } catch (error) {
    return observeWebFailure(error, context);
  }
}
