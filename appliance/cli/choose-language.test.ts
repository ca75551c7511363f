/** Which language is spoken, and what a terminal that lacks its letters shows instead. */
import t from "tap";
import { chooseLanguage, takeLanguage } from "./choose-language.ts";
import { plainLetters } from "./plain-letters.ts";

t.test("what is asked for, else the terminal's, else English", (t) => {
  const language = (env: Record<string, string>, wished?: "zh") => chooseLanguage(wished, env).language;
  t.equal(language({}), "en");
  t.equal(language({ LANG: "hr_HR.UTF-8" }), "hr");
  t.equal(language({ LANG: "hr_HR.UTF-8", LC_MESSAGES: "it_IT.UTF-8" }), "it");
  t.equal(language({ LANG: "hr_HR.UTF-8", LC_MESSAGES: "it_IT.UTF-8", LC_ALL: "hu_HU.utf8" }), "hu");
  t.equal(language({ LANG: "hr_HR.UTF-8", LC_ALL: "" }), "hr", "what is empty is not set");
  t.equal(language({ LANG: "zh_CN.UTF-8" }), "zh");
  t.equal(language({ LANG: "ru" }), "en", "without its letters it cannot be read");
  t.equal(language({ LANG: "de_AT.UTF-8" }), "en");
  t.equal(language({ LANG: "C.UTF-8" }), "en");
  t.equal(language({ LANG: "hr_HR.UTF-8" }, "zh"), "zh");
  t.end();
});

t.test("letters of ASCII alone where the terminal is no other", (t) => {
  const isPlain = (env: Record<string, string>) => chooseLanguage(undefined, env).isPlain;
  t.equal(isPlain({}), false, "nothing is said: today's terminals show all letters");
  t.equal(isPlain({ LANG: "en_GB.UTF-8" }), false);
  t.equal(isPlain({ LANG: "C" }), true);
  t.equal(isPlain({ LANG: "hr_HR.UTF-8", LC_ALL: "POSIX" }), true);
  t.equal(isPlain({ LANG: "hr_HR.ISO-8859-2" }), true);
  t.equal(chooseLanguage("ru", { LANG: "C" }).isPlain, false, "who asks for a language gets it");
  const choice = chooseLanguage(undefined, { LANG: "C" });
  t.equal(choice.canSay?.("hr"), true);
  t.equal(choice.canSay?.("zh"), false, "the box's own as well");
  t.equal(plainLetters("Čvorište „Đurđevac” → 5 ms, 3 °C…"), 'Cvoriste "Durdevac" -> 5 ms, 3 C...');
  t.equal(plainLetters("磁盘"), "??");
  t.end();
});

t.test("the option is taken from among the words", (t) => {
  const take = (...words: string[]) => takeLanguage(words);
  t.same(take("doctor", "--language", "hr", "--json"), { words: ["doctor", "--json"], wished: "hr" });
  t.same(take("--language=zh", "--help"), { words: ["--help"], wished: "zh" });
  t.same(take("doctor"), { words: ["doctor"], wished: undefined });
  t.same(take("doctor", "--language"), { words: ["doctor"], wished: "" });
  t.same(take("check", "x", "--", "--language", "hr").wished, undefined, "behind -- it is no option");
  t.end();
});
