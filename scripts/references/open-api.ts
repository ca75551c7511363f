/** The HTTP interface as OpenAPI, made of the schemas that requests are checked against. */
import { makeOpenApiDocument } from "#api/open-api-document.ts";

export async function openApi(): Promise<string> {
  return `${JSON.stringify(await makeOpenApiDocument(), undefined, 2)}\n`;
}
