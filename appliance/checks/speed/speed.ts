/**
 * Check type `speed`: how long does a web page take with its main resources? No browser: what scripts and stylesheets load
 * themselves is not seen, and nothing is drawn.
 */
import { Type, type Static } from "typebox";
import type { Observation } from "#model/result.ts";
import { concealSecrets } from "../conceal-secrets.ts";
import { defineCheckType, type Memory, type RunContext } from "../contract.ts";
import { answerText } from "../web/answer-text.ts";
import {
  firstExchange,
  follow,
  noted,
  observeWebFailure,
  secretsOf,
  shownUrl,
  WEB_CODES,
  withCookies,
} from "../web/ask-and-follow.ts";
import { ConnectionPool } from "../web/connection-pool.ts";
import type { WebAnswer, Ask, Exchange } from "../web/exchange.ts";
import { DEFAULT_STATUS, ExpectedStatus, statusMatches } from "../web/expected-status.ts";
import { DEFAULT_REDIRECTS, REQUEST_SETTINGS } from "../web/request-settings.ts";
import { findResources } from "./find-resources.ts";
import { loadResources, type Loaded } from "./load-resources.ts";

const DEFAULT_RESOURCES = 100;

const Settings = Type.Object(
  {
    ...REQUEST_SETTINGS,
    expectStatus: ExpectedStatus,
    resources: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 300,
        default: DEFAULT_RESOURCES,
        description: "Most stylesheets, scripts and pictures that are loaded with the page.",
      }),
    ),
    otherServers: Type.Optional(
      Type.Boolean({
        default: true,
        description: "Whether resources on other servers than the page's are loaded, too.",
      }),
    ),
  },
  { additionalProperties: false },
);
type Settings = Static<typeof Settings>;

const MEASUREMENTS = {
  completeMs: {
    unit: "ms",
    label: "Complete page",
    description: "Until page and resources were there.",
    warning: "5000",
    critical: "15000",
  },
  firstByteMs: {
    unit: "ms",
    label: "First byte",
    description: "Until the page began to come, redirects included.",
    warning: "1500",
  },
  htmlMs: { unit: "ms", label: "Page without its parts", description: "Until the page itself was there." },
  againstUsualPercent: {
    unit: "%",
    label: "Time against the usual",
    description: "`completeMs` against the median of the last 20 runs; from the sixth run after a start on.",
    warning: "300",
  },
  sizeBytes: { unit: "B", label: "Size", description: "Page and resources, uncompressed.", warning: "10000000" },
  requests: { unit: "", label: "Requests", description: "Requests made, redirects not counted." },
  failedResources: { unit: "", label: "Missing parts", description: "Resources that could not be loaded." },
  slowestMs: { unit: "ms", label: "Slowest part", description: "The slowest resource." },
} as const;

const CODES = {
  loaded: "ok",
  resourcesFailed: "warning",
  unexpectedStatus: "critical",
  ...WEB_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const speed = defineCheckType({
  name: "speed",
  summary: "Loads a web page with its stylesheets, scripts and pictures and measures how long that takes.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    { url: "https://www.acme.example/" },
    { url: "https://{address}/shop", serverName: "shop.acme.example", otherServers: false, resources: 30 },
  ],

  async run(target, settings, context, memory) {
    const pool = new ConnectionPool();
    const measurements: Measured = {};
    try {
      const first = firstExchange(target.address, settings, context.secrets);
      const observation = await load(first, settings, context, withCookies(pool.ask), measurements);
      if (observation.code === "loaded") compareWithUsual(measurements, memory);
      return concealSecrets({ ...observation, measurements }, secretsOf(settings));
    } catch (error) {
      return concealSecrets({ ...observeWebFailure(error, context), measurements }, secretsOf(settings));
    } finally {
      pool.close();
    }
  },
});

async function load(
  first: Exchange,
  settings: Settings,
  context: RunContext,
  ask: Ask,
  measurements: Measured,
): Promise<Seen> {
  const startedAt = context.now();
  const { answer, url, overrun } = await follow(first, settings.redirects ?? DEFAULT_REDIRECTS, context, ask);
  measurements["firstByteMs"] = answer.firstByteAt - startedAt;
  measurements["htmlMs"] = context.now() - startedAt;
  if (overrun) return { code: "tooManyRedirects", parameters: { url: shownUrl(url) } };
  const expected = settings.expectStatus ?? DEFAULT_STATUS;
  if (!expected.some((form) => statusMatches(answer.status, form))) {
    return { code: "unexpectedStatus", parameters: { status: answer.status, expected: expected.map(String) } };
  }
  const urls = resourcesOf(answer, url, settings);
  const loaded = await loadResources(urls, { ...first, url }, context, ask);
  measurements["completeMs"] = context.now() - startedAt;
  return noted(sumUp(answer, urls, loaded, measurements), answer);
}

function resourcesOf(answer: WebAnswer, page: URL, settings: Settings): URL[] {
  const type = answer.headers["content-type"] ?? "text/html";
  if (!/html/i.test(type)) return [];
  const most = settings.resources ?? DEFAULT_RESOURCES;
  const urls = most === 0 ? [] : findResources(answerText(answer), page, most);
  return settings.otherServers === false ? urls.filter((url) => url.origin === page.origin) : urls;
}

function sumUp(page: WebAnswer, urls: readonly URL[], loaded: readonly Loaded[], measurements: Measured): Seen {
  const failed = loaded.filter(({ failure }) => failure !== undefined);
  const slowest = loaded.toSorted((a, b) => b.tookMs - a.tookMs)[0];
  Object.assign(measurements, {
    sizeBytes: loaded.reduce((sum, { sizeBytes }) => sum + sizeBytes, page.body.length),
    requests: 1 + loaded.length,
    failedResources: failed.length,
    ...(slowest !== undefined && { slowestMs: slowest.tookMs }),
  });
  return {
    code: page.cutOff ? "cutOff" : failed.length > 0 ? "resourcesFailed" : "loaded",
    parameters: {
      ...(slowest !== undefined && { slowest: shownUrl(slowest.url) }),
      ...(failed.length > 0 && { failed: failed.map(({ url, failure }) => `${shownUrl(url)} (${failure})`) }),
      truncated: page.truncated || loaded.length < urls.length,
    },
  };
}

const MOST_REMEMBERED = 20;
const LEAST_REMEMBERED = 5;

/** How long it took against the median of the runs before, which are remembered. */
function compareWithUsual(measurements: Measured, memory: Memory): void {
  const before = (memory.get() as readonly number[] | undefined) ?? [];
  const completeMs = measurements["completeMs"] ?? 0;
  const usual = before.toSorted((a, b) => a - b)[Math.floor(before.length / 2)];
  if (before.length >= LEAST_REMEMBERED && usual !== undefined && usual > 0) {
    measurements["againstUsualPercent"] = (100 * completeMs) / usual;
  }
  memory.set([...before, completeMs].slice(-MOST_REMEMBERED));
}
