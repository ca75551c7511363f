/** The box as a product: whom to tell of a weakness, how long it is looked after, what is inside and under which licences. */
import { Type } from "typebox";
import type { AboutView, InsideView } from "#model/api-about.ts";
import { aboutView, insideView, securityContact } from "#views/about-view.ts";
import { securityText } from "#views/security-text.ts";
import { answers, answersAnything, answersText } from "../references.ts";
import { HttpProblem } from "../problem-details.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const TEXT = "text/plain; charset=utf-8";
const Params = Type.Object({ name: Type.String({ minLength: 1, maxLength: 100 }) });

export function aboutRoutes(app: App, sources: Sources): void {
  const { about } = sources;
  const provider = () => sources.watch.site().provider;
  app.get(
    "/.well-known/security.txt",
    {
      config: { access: "always" },
      schema: {
        tags: ["about"],
        summary:
          "Where weaknesses of the box are reported (RFC 9116), as configured in `provider`, else as the release says.",
        response: answersText("text/plain", "Contact, Expires, Policy."),
      },
    },
    async (_request, reply) => {
      const contact = about && securityContact(provider(), about.release);
      const text = contact && securityText(contact, sources.clock.wallMs());
      if (text === undefined) throw new HttpProblem(404, "notFound.securityContact", {});
      return reply.type(TEXT).header("cache-control", "no-cache").send(text);
    },
  );
  app.get(
    "/api/v1/about",
    {
      config: { access: "open" },
      schema: {
        tags: ["about"],
        summary: "Version, security updates, whom to tell of a weakness.",
        response: answers("AboutView"),
      },
    },
    async (): Promise<AboutView> => {
      if (about === undefined) throw new HttpProblem(404, "notFound.bill", {});
      return aboutView(provider(), about.release, about.bill() !== undefined, sources.clock.wallMs());
    },
  );
  app.get(
    "/api/v1/about/bill",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["about"],
        summary: "The bill of materials of what runs here (CycloneDX 1.6).",
        response: answersAnything("As it was delivered."),
      },
    },
    async (_request, reply) => reply.type("application/vnd.cyclonedx+json; version=1.6").send(mustHaveBill() as never),
  );
  app.get(
    "/api/v1/about/parts",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["about"],
        summary: "Works of others inside, with their licences.",
        response: answers("InsideView"),
      },
    },
    async (): Promise<InsideView> => {
      const components = about?.components(mustHaveBill()) ?? [];
      return insideView(components, (name) => about?.licence(name) !== undefined);
    },
  );
  app.get(
    "/api/v1/about/licences/:name",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["about"],
        summary: "The licence of a package of Debian inside. Those of libraries: `/third-party-licences.txt`.",
        params: Params,
        response: answersText("text/plain", "As the package brings it."),
      },
    },
    async (request, reply) => {
      const { name } = request.params;
      const isInside = insideView(about?.components(mustHaveBill()) ?? [], () => true).parts.some(
        (part) => part.kind === "system" && part.name === name,
      );
      const text = isInside ? about?.licence(name) : undefined;
      if (text === undefined) throw new HttpProblem(404, "notFound.licence", { name });
      return reply.type(TEXT).send(text as never);
    },
  );

  function mustHaveBill(): Buffer {
    const bill = about?.bill();
    if (bill === undefined) throw new HttpProblem(404, "notFound.bill", {});
    return bill;
  }
}
