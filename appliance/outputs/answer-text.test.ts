/** No secret of ours is shown in what others say, in whatever form they say it. */
import t from "tap";
import { answerText } from "./answer-text.ts";

void t.test("a secret is masked in each of its forms", (t) => {
  const secret = 'Qr "5&t 0';
  const forms = [
    secret,
    encodeURIComponent(secret),
    "Qr+%225%26t+0",
    'Qr \\"5&t 0',
    Buffer.from(secret).toString("base64"),
  ];
  for (const form of forms) t.equal(answerText(`no ${form} here`, [secret]), "no ******** here", form);
  t.end();
});

void t.test("one that begins another leaves nothing of it", (t) => {
  t.equal(answerText("not hush-and-more", ["hush", "hush-and-more"]), "not ********");
  t.end();
});

void t.test("one that is no text at all spoils nothing", (t) => {
  t.equal(answerText("ok", ["half\ud83d"]), "ok");
  t.end();
});
