/** The page itself: its files, and the HTML that every address of it begins with. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { ReadFolder } from "#lib/own-files.ts";
import { bookOf, loadBooks } from "#texts/books.ts";
import { tell, wordsOf } from "#texts/sentence-book.ts";
import type { First } from "#model/api.ts";
import { maySeeStatus, shownTo, unclaimed } from "../access.ts";
import { fillHtml, UNBUILT_PAGE } from "../first-html.ts";
import { loadPageFiles, pageBuiltAt, type PageFile, type PageFiles } from "../page-files.ts";
import { asLanguage } from "../language-of.ts";
import { HttpProblem } from "../problem-details.ts";
import { sessionOf } from "../session-view.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

/** First parts of the page's own addresses; what stands below them is the page's to understand. */
const PLACES: ReadonlySet<string> = new Set([
  "",
  "incidents",
  "devices",
  "checks",
  "jobs",
  "map",
  "services",
  "reports",
  "tools",
  "setup",
  "wall",
  "about",
  "claim",
  "sign-in",
]);

export function pageRoutes(app: App, sources: Sources, folder: ReadFolder): void {
  let built = loadPageFiles(folder);
  /** A page built anew is served without a restart. */
  const newest = (): PageFiles | undefined => {
    if (built?.builtAt !== pageBuiltAt(folder)) built = loadPageFiles(folder);
    return built;
  };
  app.get("/*", { config: { access: "always" }, schema: { hide: true } }, async (request, reply) => {
    const path = request.url.split("?")[0] ?? "/";
    const file = built?.files.get(path) ?? (path === "/" ? undefined : newest()?.files.get(path));
    if (file !== undefined) return sendFile(request, reply, file);
    const known = PLACES.has(path.split("/")[1] ?? "");
    const claimed = sources.desk.accounts.isClaimed();
    if (!claimed && known && path !== "/claim") return reply.redirect("/claim", 302);
    if (!claimed && !known) throw unclaimed();
    const wantsPage = known || (!path.startsWith("/api/") && request.headers.accept?.includes("text/html") === true);
    if (!wantsPage) throw new HttpProblem(404, "notFound.address", {});
    return reply
      .code(known ? 200 : 404)
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .send(await firstHtml(sources, request, newest()));
  });
}

async function firstHtml(sources: Sources, request: FastifyRequest, page: PageFiles | undefined): Promise<string> {
  const status = maySeeStatus(sources, request) ? shownTo(sources, request).status() : undefined;
  const session = sessionOf(sources, request.caller?.actor);
  const first: First = { session, ...(status === undefined ? {} : { status }) };
  const wanted = asLanguage(request.cookies.language) ?? asLanguage(session.language) ?? "en";
  await loadBooks([wanted]);
  const book = bookOf(wanted);
  const words = wordsOf(book, sources.watch.site().timezone, () => sources.clock.wallMs());
  const heading = status === undefined ? (session.siteName ?? "Vedetta") : tell(book, status.summary, words);
  const { theme } = request.cookies;
  return fillHtml(page?.html ?? UNBUILT_PAGE, {
    language: book.language,
    scripts: page?.words[book.language] ?? [],
    ...(theme === "light" || theme === "dark" ? { theme } : {}),
    heading,
    first,
  });
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: PageFile): FastifyReply {
  reply
    .type(file.type)
    .header("etag", file.etag)
    .header("cache-control", file.immutable ? "public, max-age=31536000, immutable" : "no-cache")
    .header("vary", "accept-encoding");
  if (request.headers["if-none-match"] === file.etag) return reply.code(304).send();
  const accepted = String(request.headers["accept-encoding"] ?? "");
  if (file.br !== undefined && /\bbr\b/.test(accepted)) return reply.header("content-encoding", "br").send(file.br);
  if (file.gzip !== undefined && /\bgzip\b/.test(accepted))
    return reply.header("content-encoding", "gzip").send(file.gzip);
  return reply.send(file.plain);
}
