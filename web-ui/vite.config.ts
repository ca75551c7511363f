/** How the page is built: into web-ui/dist, which the appliance serves. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig, type Plugin } from "vite";
import { LANGUAGES } from "../appliance/model/config/box-settings.ts";
import { licencesText } from "../scripts/artefacts/licences.ts";
import { partsOf, productionParts } from "../scripts/artefacts/parts.ts";

/** The text that the page's footer links to: whose works are in the box and in the page. */
const thirdPartyLicences: Plugin = {
  name: "third-party licences",
  generateBundle() {
    const byPlace = new Map(
      [...productionParts(), ...partsOf(this.getModuleIds())].map((part) => [part.place, part] as const),
    );
    const node = path.join(import.meta.dirname, `../node_modules/node-linux-${process.arch}/LICENSE`);
    const source = licencesText([...byPlace.values()], readFileSync(node, "utf8"));
    this.emitFile({ type: "asset", fileName: "third-party-licences.txt", source });
  },
};

/** `words.json`: the files that hold a language's words, so that the box names them in the HTML and no browser asks for one after the other. */
const wordsFiles: Plugin = {
  name: "files of words",
  generateBundle(_, bundle) {
    const files: Record<string, string[]> = {};
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk" || !chunk.name.startsWith("words-")) continue;
      const others = chunk.imports.filter((name) => {
        const other = bundle[name];
        return other?.type === "chunk" && !other.isEntry;
      });
      files[chunk.name.slice("words-".length)] = [chunk.fileName, ...others].map((name) => `/${name}`);
    }
    this.emitFile({ type: "asset", fileName: "words.json", source: JSON.stringify(files) });
  },
};

/** A language's words for what is loaded when it is first shown; with the rest of them they would be part of the first view. */
const LATER_WORDS = [
  "arrival-labels",
  "broker-problems",
  "chart-labels",
  "code-words",
  "config-changes",
  "incident-labels",
  "incident-reasons",
  "job-labels",
  "map-labels",
  "report-labels",
  "setting-",
  "setup-labels",
  "step-labels",
  "hand-over-labels",
  "tool-labels",
  "about-labels",
  "tool-lines",
  "enrolment",
  "outputs",
  "diagnosis",
  "page-later",
  "forecasts",
];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [thirdPartyLicences, wordsFiles],
  // Preact needs no plugin for this: the compiler writes the calls of its JSX runtime itself.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // Assets stay files of their own: the page's content security policy allows no data: addresses for scripts or fonts.
    assetsInlineLimit: 0,
    // Browsers of the last two years; older ones lack light-dark().
    target: ["chrome123", "edge123", "firefox121", "safari17.5"],
    // The browsers above know modulepreload by themselves.
    modulePreload: { polyfill: false },
    // All that the page begins with is one file, and its words are another, also what parts that load later use as well.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "page", tags: ["$initial"] },
            {
              name: "words",
              test: /rolldown\/runtime|\/appliance\/(model\/|texts\/(forms\/(?!said|setting-|tool-lines|broker-problems)|[^/]+$))/,
            },
            ...LANGUAGES.map((language) => ({
              name: `words-${language}`,
              test: new RegExp(`/texts/${language}(\\.ts$|/(?!${LATER_WORDS.join("|")}))`),
            })),
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:8080" } },
});
