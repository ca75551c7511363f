import t from "tap";
import { adopt, compare, firstLikeness, learn, shownLine, stableShare, type Likeness } from "./likeness.ts";

const learned = (...looks: readonly (readonly string[])[]): Likeness => {
  const [first = [], ...others] = looks;
  return others.reduce((known, look) => learn(known, look), firstLikeness(first));
};
const differences = (known: Likeness, look: readonly string[]) =>
  compare(known, look).map(({ gone, come }) => [gone.map(shownLine), come]);

t.test("a line of which a part differs is known by the rest", (t) => {
  const known = learned(["Visitors: 998 today", "Hello"], ["Visitors: 999 today", "Hello"]);
  t.same(known.lines.map(shownLine), ["Visitors: … today", "Hello"]);
  t.same(differences(known, ["Visitors: 1 204 today", "Hello"]), []);
  t.same(differences(known, ["Visitors: many today", "Hello"]), [[["Visitors: … today"], ["Visitors: many today"]]]);
  t.same(differences(known, ["Visitors: 1000000000000 today", "Hello"]).length, 1, "far more than ever seen");
  t.same(differences(known, ["Hello"]), [[["Visitors: … today"], []]]);
  t.end();
});

t.test("several parts, at begin and end, growing over looks", (t) => {
  const known = learned(
    ['<script nonce="a1b+c/==" src="/a.js?t=17">', "7 users and 9 guests are here, load 3"],
    ['<script nonce="Zk/9+q==" src="/a.js?t=18">', "8 users and 10 guests are here, load 4"],
    ['<script nonce="+++/9a==" src="/a.js?t=19">', "8 users and 12 guests are here, load 14"],
  );
  t.same(
    differences(known, ['<script nonce="qqq0+x==" src="/a.js?t=23">', "9 users and 1 guests are here, load 2"]),
    [],
  );
  t.equal(
    differences(known, ['<script nonce="qqq0+x==" src="/evil.js?t=23">', "9 users and 1 guests are here, load 2"])
      .length,
    1,
  );
  t.end();
});

t.test("lines that come and go are a place of their own, bounded by what was seen there", (t) => {
  const page = (...ad: readonly string[]) => ["Welcome", ...ad, "News", "Imprint"];
  const known = learned(page("Buy a car today", "Learn more"), page("Fresh bread every morning", "Learn more"), page());
  t.same(known.lines.map(shownLine), ["Welcome", "News", "Imprint"]);
  t.same(differences(known, page("A third thing", "to be sold")), []);
  t.same(differences(known, page()), []);
  const long = Array.from({ length: 6 }, () => "An advertisement that does not end");
  t.same(differences(known, page(...long)), [[[], long]]);
  t.same(differences(known, ["Welcome", "Imprint"]), [[["News"], []]]);
  t.end();
});

t.test("an advertisement that ends like the line after it is seen as one", (t) => {
  const page = (...ad: readonly string[]) => ["Top", ...ad, "Read more", "Bottom"];
  const known = learned(page("First"), page("Second thing"), page());
  t.same(differences(known, page("Third", "Read more")), []);
  t.end();
});

t.test("a change beside a volatile place is told without what stands there", (t) => {
  const page = (advertisement: string, news: string) => ["Top", advertisement, news, "Bottom"];
  const known = learned(page("Fresh bread", "News"), page("Fast cars", "News"), page("", "News"));
  t.same(differences(known, page("Some holidays", "Owned")), [[["News"], ["Owned"]]]);
  t.same(adopt(known, page("Some holidays", "Owned")).lines, ["Top", "Owned", "Bottom"]);
  t.end();
});

t.test("what was learned more than once does not grow without end", (t) => {
  let known = firstLikeness(["Visitors: 100", "100"]);
  for (let look = 101; look < 160; look++) known = learn(known, [`Visitors: ${look}`, String(look)]);
  t.equal(differences(known, ["Visitors: 1234567890123", "12"]).length, 1);
  t.equal(differences(known, ["Visitors: 12", "1234567890123"]).length, 1);
  t.end();
});

t.test("an accepted change becomes normal, and volatile places elsewhere stay", (t) => {
  const known = learned(["Visitors: 7", "Old news", "End"], ["Visitors: 8", "Old news", "End"]);
  const now = adopt(known, ["Visitors: 9", "Fresh news", "More news", "End"]);
  t.same(now.lines.map(shownLine), ["Visitors: …", "Fresh news", "More news", "End"]);
  t.same(differences(now, ["Visitors: 10", "Fresh news", "More news", "End"]), []);
  t.end();
});

t.test("how much stays is told", (t) => {
  const known = learned(["aaaaaaaaaa", "1111111111"], ["aaaaaaaaaa", "2222222222"]);
  t.equal(stableShare(known, ["aaaaaaaaaa", "3333333333"]), 0.5);
  t.end();
});

t.test("whatever was learned fits what it was learned from", (t) => {
  let state = 11;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const words = ["alpha", "beta", "12", "gamma delta", "the end of it", "7"];
  const look = () =>
    Array.from({ length: 2 + random(6) }, () =>
      Array.from({ length: 1 + random(4) }, () => words[random(words.length)]).join(" "),
    );
  const failures: string[] = [];
  for (let round = 0; round < 500; round++) {
    const looks = [look(), look()];
    const last = look();
    const known = learned(...looks, last);
    const left = differences(known, last);
    if (left.length > 0) failures.push(`${JSON.stringify([...looks, last])} leaves ${JSON.stringify(left)}`);
  }
  t.same(failures, []);
  t.end();
});
