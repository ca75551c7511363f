/** Whatever may be wrong with a broker is said in every language, and nothing else. */
import t from "tap";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { BROKER_PROBLEM_CODES, describeFailure, describeReason } from "#relay/broker-problem.ts";
import { bookOf, loadBooks } from "#texts/books.ts";
import { tell, wordsOf } from "#texts/sentence-book.ts";

t.test("every code of a broker's problem has its sentence, with the detail behind it", async (t) => {
  await loadBooks(LANGUAGES);
  for (const language of LANGUAGES) {
    const { templates } = bookOf(language);
    const told = Object.keys(templates).filter((code) => code.startsWith("broker."));
    t.same(told.toSorted(), [...BROKER_PROBLEM_CODES].map((code) => `broker.${code}`).toSorted(), language);
  }
});

t.test("English says what the problem says", async (t) => {
  const book = bookOf("en");
  const words = wordsOf(book, "UTC", Date.now);
  for (const problem of [
    describeReason(0x87),
    describeReason(0xff),
    describeFailure({ code: "ECONNREFUSED" }, false),
    describeFailure(undefined, true),
    describeFailure(undefined, false),
  ]) {
    const { code, message, detail } = problem;
    t.equal(tell(book, { code: `broker.${code}`, parameters: detail === undefined ? {} : { detail } }, words), message);
  }
});
