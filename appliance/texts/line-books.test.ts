/** What the command line says is said in every language, of the same things. */
import { readdirSync } from "node:fs";
import path from "node:path";
import t from "tap";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { LINE_GROUPS, linesOf } from "./line-books.ts";
import { differences } from "./testing/compare-books.ts";

/** Figures with their units. */
const UNITS = ["look.device.hours", "look.discover.ping"];
/** Codes whose words happen to be the same in a language as in English. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  hr: [...UNITS, "look.proposal.port", "doctor.topic.disk", "doctor.topic.port", "doctor.topic.broker"],
  it: [
    ...UNITS,
    "config.origin.file",
    "doctor.topic.backup",
    "doctor.topic.plugins",
    "doctor.topic.gateway",
    "doctor.topic.broker",
  ],
  hu: [...UNITS, "doctor.topic.port"],
};

for (const group of LINE_GROUPS)
  t.test(`${group}: every language says all that English says, in words of its own`, async (t) => {
    const templates = await linesOf(group, "en");
    for (const language of LANGUAGES.filter((one) => one !== "en")) {
      const own = await linesOf(group, language);
      t.same(
        differences({ language: "en", templates }, { language, templates: own }, new Set(SAME[language] ?? [])),
        [],
        language,
      );
      t.same(
        Object.keys(own).filter((code) => !Object.hasOwn(templates, code)),
        [],
      );
      // A code is found by its group, so that no group hides another's.
      for (const code of Object.keys(own)) t.ok(code.startsWith(`${group}.`), code);
    }
  });

t.test("every file of lines is a group", (t) => {
  for (const language of LANGUAGES)
    t.same(
      readdirSync(path.join(import.meta.dirname, language, "lines")).toSorted(),
      LINE_GROUPS.map((group) => `${group}-lines.ts`).toSorted(),
      language,
    );
  t.end();
});
