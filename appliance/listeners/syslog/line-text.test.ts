import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { LineText } from "./line-text.ts";

t.test("lines in other character sets are guessed, so many a second, and read all the same beyond that", async (t) => {
  const clock = new HandClock();
  const text = new LineText(clock);
  t.equal(text.decode(Buffer.from("Grüße")), "Grüße");
  const polish = Buffer.from("Błąd logowania użytkownika".replace("ł", "\u0000"), "latin1");
  polish[1] = 0xb3; // windows-1250
  for (let time = 0; time < 100; time++) t.equal(text.decode(polish).length, polish.length);
  const latin = Buffer.from("Anmeldung für Jürgen fehlgeschlagen", "latin1");
  t.equal(text.decode(latin), "Anmeldung für Jürgen fehlgeschlagen", "what browsers take");
  await clock.advance(1000);
  t.equal(text.decode(latin), "Anmeldung für Jürgen fehlgeschlagen");
});
