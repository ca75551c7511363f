// Every code that a check type declares is told in words; here, because this room knows both checks and texts.
import t from "tap";
import { checkTypes } from "#checks/registry.ts";
import { connectionTexts, conversationTexts } from "#texts/en/checks/common-codes.ts";
import { checkTemplates } from "#texts/en/check-types.ts";
import { english } from "#texts/en/english.ts";
import { tell } from "#texts/sentence-book.ts";

/** Types take these in as blocks, whichever of their codes they use. */
const shared = { ...connectionTexts, ...conversationTexts };

for (const [name, type] of checkTypes) {
  t.test(`${name}: every code has a sentence, which bears missing parameters`, (t) => {
    for (const code of Object.keys(type.codes)) {
      t.ok(Object.hasOwn(english.templates, `${name}.${code}`), code);
      const words = tell(english, { code: `${name}.${code}`, parameters: {} });
      t.notMatch(words, /undefined|NaN|\[object/, `${code}: ${words}`);
      t.ok(words.length > 0);
    }
    t.end();
  });

  t.test(`${name}: no sentence is left over from a code that is gone`, (t) => {
    const codes = Object.keys(checkTemplates)
      .filter((code) => code.startsWith(`${name}.`))
      .map((code) => code.slice(name.length + 1));
    t.same(
      codes.filter((code) => !Object.hasOwn(type.codes, code) && !Object.hasOwn(shared, code)),
      [],
    );
    t.end();
  });
}

t.test("a result that blames the box, and a broken threshold, are told for every type", (t) => {
  t.equal(
    tell(english, { code: "check.boxFault", parameters: { errno: "ENETUNREACH" } }),
    "this box could not look: it has no route there",
  );
  t.equal(tell(english, { code: "check.boxFault", parameters: { errno: "EXYZ" } }), "this box could not look: EXYZ");
  const breach = (value: number, range: string) =>
    tell(english, {
      code: "check.breach",
      parameters: { measurement: "daysLeft", value, unit: "d", range, level: "warning" },
    });
  t.equal(breach(30, "20"), "time until the certificate expires is 30 days, above 20 days");
  t.equal(breach(-3, "20"), "time until the certificate expires is -3 days, below 0 days");
  t.equal(breach(5, "21:"), "time until the certificate expires is 5 days, below 21 days");
  t.equal(breach(30, "~:20"), "time until the certificate expires is 30 days, above 20 days");
  t.equal(breach(30, "10:20"), "time until the certificate expires is 30 days, outside 10 to 20 days");
  t.equal(breach(15, "@10:20"), "time until the certificate expires is 15 days, within 10 to 20 days");
  t.notMatch(tell(english, { code: "check.breach", parameters: {} }), /undefined|NaN/);
  t.end();
});
