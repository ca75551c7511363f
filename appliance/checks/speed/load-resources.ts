/** Loads the resources of a page as a browser does: several at once, over connections that are used again. */
import type { RunContext } from "../contract.ts";
import { follow, observeWebFailure } from "../web/ask-and-follow.ts";
import type { Ask, Exchange } from "../web/exchange.ts";

/** As browsers do to one server. */
const MOST_ABREAST = 6;
const MOST_REDIRECTS = 3;
const MOST_RESOURCE_BYTES = 2_000_000;
/** All resources of a page together. */
export const MOST_TOTAL_BYTES = 30_000_000;

export interface Loaded {
  readonly url: URL;
  readonly tookMs: number;
  readonly sizeBytes: number;
  /** A status, or the code of what went wrong; undefined for a resource that is there. */
  readonly failure: string | undefined;
}

/** In the order of the page; what was beyond the limit is left out. @throws what blames this box, and the signal's reason */
export async function loadResources(
  urls: readonly URL[],
  page: Exchange,
  context: RunContext,
  ask: Ask,
): Promise<Loaded[]> {
  const loaded = new Map<URL, Loaded>();
  const waiting = [...urls];
  let left = MOST_TOTAL_BYTES;
  const worker = async () => {
    for (let url = waiting.shift(); url !== undefined && left > 0; url = waiting.shift()) {
      const one = await load(url, page, context, ask);
      left -= one.sizeBytes;
      loaded.set(url, one);
    }
  };
  await Promise.all(Array.from({ length: Math.min(MOST_ABREAST, urls.length) }, worker));
  return urls.flatMap((url) => loaded.get(url) ?? []);
}

async function load(url: URL, page: Exchange, context: RunContext, ask: Ask): Promise<Loaded> {
  const startedAt = context.now();
  try {
    const { answer } = await follow(requestFor(url, page), MOST_REDIRECTS, context, ask);
    const tookMs = context.now() - startedAt;
    const failure = answer.status >= 300 ? String(answer.status) : answer.cutOff ? "cutOff" : undefined;
    return { url, tookMs, sizeBytes: answer.body.length, failure };
  } catch (error) {
    context.signal.throwIfAborted();
    const { code } = observeWebFailure(error, context);
    return { url, tookMs: context.now() - startedAt, sizeBytes: 0, failure: code };
  }
}

/** The page's name and secrets go to its own server only. */
function requestFor(url: URL, page: Exchange): Exchange {
  const { serverName, headers, body: _body, ...rest } = page;
  return {
    ...rest,
    url,
    method: "GET",
    headers: url.origin === page.url.origin ? headers : {},
    maxBytes: MOST_RESOURCE_BYTES,
    ...(serverName !== undefined && url.hostname === page.url.hostname && { serverName }),
  };
}
