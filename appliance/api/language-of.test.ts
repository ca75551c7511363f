import t from "tap";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { asLanguage, languageOf } from "./language-of.ts";
import { startBox } from "./testing/fixture-box.ts";

t.test("languages are known whatever their region and writing", async (t) => {
  t.same(["hr", "hr-HR", " ZH-Hans-CN ", "en-GB", "de", "", undefined, "hrv", "constructor"].map(asLanguage), [
    "hr",
    "hr",
    "zh",
    "en",
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

t.test("a request is answered in the language chosen on the page, then the browser's, else in English", async (t) => {
  const of = (accepted: string | undefined, language?: string) =>
    languageOf({
      headers: accepted === undefined ? {} : { "accept-language": accepted },
      cookies: language === undefined ? {} : { language },
    });
  t.equal(of(undefined), "en");
  for (const odd of ["", ",,;q=", "*", "de;q=0.9, fr", "en;q=abc", "x".repeat(10_000), "hr;q=0", ",".repeat(10_000)])
    t.equal(of(odd), "en", odd.slice(0, 20));
  for (const language of LANGUAGES) {
    t.equal(of(`de, en;q=0.1, ${language};q=0.5`), language, language);
    t.equal(of(undefined, language), language, `${language} by choice`);
    t.equal(of("en", language), language, `${language} by choice before the browser's`);
  }
  t.equal(of("en", "de"), "en", "one that is not spoken is none");
});

t.test("what a box refuses is said in the language of who asks, each time anew", async (t) => {
  const box = await startBox(t);
  const details = async (headers: Record<string, string>) => {
    const answer = await box.fetch("/api/v1/hosts/nobody", { headers: { ...box.as("viewer"), ...headers } });
    t.equal(answer.status, 404);
    return ((await answer.json()) as { detail: string }).detail;
  };
  const english = await details({});
  const said = new Map([["en", english]]);
  for (const language of LANGUAGES) said.set(language, await details({ "accept-language": language }));
  t.equal(new Set(said.values()).size, LANGUAGES.length, "each in words of its own");
  for (const sentence of said.values()) t.match(sentence, "nobody", "which names what was asked for");
  t.equal(await details({ "accept-language": "de" }), english);
  t.equal(await details({ "accept-language": "it", cookie: "language=hu" }), said.get("hu"));
  t.equal(await details({ cookie: "language=../../etc" }), english);
});
