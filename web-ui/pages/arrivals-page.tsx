/** What came in by itself: log lines, SNMP notifications, mails, sought by device, kind, how bad, time and words. */
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { HostSummary } from "#model/api.ts";
import type { ArrivalPage as Answer, ArrivalView } from "#model/api-arrivals.ts";
import { read } from "../live/box-api.ts";
import { useResource } from "../live/resource.ts";
import { freshness, spokenNowMs } from "../live/stream.ts";
import { ArrivalFilter, clearQuestion } from "../parts/arrival-filter.tsx";
import { arrivalQuestionOf } from "../parts/arrival-question.ts";
import { ArrivalRow } from "../parts/arrival-row.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { NothingFound } from "../parts/long-list.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Section } from "../parts/section.tsx";
import { place } from "../shell/router.ts";
import { say } from "../words/language.ts";

const SHOWN = 100;
/** Beyond so many, whoever searches narrows the search. */
const MOST_SHOWN = 2000;
/** What comes is told by nobody, for it may be much. */
const EVERY_MS = 15_000;

export function ArrivalsPage() {
  const question = arrivalQuestionOf(place.value.query, spokenNowMs());
  const path = `/arrivals?limit=${SHOWN}${question.query}`;
  const newest = useResource<Answer>(path, () => false, undefined, EVERY_MS);
  return (
    <div class="page content">
      <PageTitle title={say("nav.arrivals")} second={say("arrivals.second")} />
      <ArrivalFilter question={question} />
      <Loaded resource={newest.value} missing={say("failure.problem")}>
        {(answer) => <Found key={question.query} path={path} newest={answer} isFiltered={question.isFiltered} />}
      </Loaded>
    </div>
  );
}

interface FoundProps {
  readonly path: string;
  readonly newest: Answer;
  readonly isFiltered: boolean;
}

function Found({ path, newest, isFiltered }: FoundProps) {
  const older = useSignal<readonly ArrivalView[]>([]);
  const before = useSignal<number | undefined>(newest.before);
  const busy = useSignal(false);
  const hosts = useResource<HostSummary[]>("/hosts", () => false).value.value;
  const names = useMemo(() => new Map(hosts?.map(({ id, name }) => [id, name])), [hosts]);
  // While nobody went further back, where that begins moves with what comes.
  useEffect(() => {
    if (older.peek().length === 0) before.value = newest.before;
  }, [newest]);
  const all = [...new Map([...newest.arrivals, ...older.value].map((one) => [one.number, one])).values()].toSorted(
    (a, b) => b.number - a.number,
  );
  const goFurther = async (): Promise<void> => {
    busy.value = true;
    const answer = await read<Answer>(`${path}&before=${before.value ?? 0}`);
    busy.value = false;
    if (answer.failure !== undefined) return;
    older.value = [...older.value, ...answer.value.arrivals];
    before.value = answer.value.before;
  };
  const hasMore = before.value !== undefined && all.length < MOST_SHOWN;
  return (
    <Section
      title={say("arrivals.list")}
      {...(all.length > 0 && { remark: say("arrivals.shown", { count: all.length }) })}
    >
      {all.length > 0 && (
        <ul class="card">
          {all.map((arrival) => (
            <ArrivalRow key={arrival.number} arrival={arrival} name={names.get(arrival.host ?? "")} />
          ))}
        </ul>
      )}
      {all.length === 0 && <Nothing isFiltered={isFiltered} hasMore={hasMore} />}
      {hasMore && (
        <p>
          <button
            type="button"
            class="button"
            disabled={busy.value || freshness.value === "stale"}
            onClick={() => void goFurther()}
          >
            {say(all.length === 0 ? "arrivals.further" : "arrivals.older")}
          </button>
        </p>
      )}
    </Section>
  );
}

function Nothing({ isFiltered, hasMore }: { readonly isFiltered: boolean; readonly hasMore: boolean }) {
  if (hasMore) return <p>{say("arrivals.noneYet")}</p>;
  if (isFiltered) return <NothingFound words={say("arrivals.none")} onClear={clearQuestion} />;
  return <p>{say("arrivals.empty")}</p>;
}
