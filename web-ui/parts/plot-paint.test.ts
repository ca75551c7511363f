/** Where the words of limits stand in a drawing. */
import t from "tap";
import { placeWords } from "./plot-paint.ts";

t.test(
  "words stand above their line, below it at the edge or beside others, and nowhere where there is no room",
  async (t) => {
    const room = { top: 0, bottom: 100, size: 15 };
    t.equal(placeWords(50, room, []), 47);
    t.equal(placeWords(10, room, []), 28, "too near to the upper edge");
    t.equal(placeWords(50, room, [45]), 68, "others stand there");
    t.equal(placeWords(50, room, [45, 70]), undefined);
    t.equal(placeWords(98, room, [95]), undefined, "below is the lower edge");
  },
);
