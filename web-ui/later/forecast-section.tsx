/** When a check runs into one of its limits, if it goes on as it does. */
import type { ForecastView } from "#model/forecast.ts";
import { Facts } from "../parts/facts.tsx";
import { Section } from "../parts/section.tsx";
import { say } from "../words/language.ts";
import { sayValue } from "../words/measurements.ts";
import "./forecast-section.css";

interface ForecastSectionProps {
  /** What people call the check. */
  readonly name: string;
  readonly forecast: ForecastView;
}

export function ForecastSection({ name, forecast }: ForecastSectionProps) {
  const { earliest, latest, reachesAt, since, unit, value, limit, level, trendPerDay } = forecast;
  const change = sayValue(Math.abs(trendPerDay), unit);
  return (
    <Section title={say("forecast.title")} remark={say("forecast.range", { earliest, latest })}>
      <div class="card forecast">
        <p>{say("forecast.said", { ...forecast, name })}</p>
        <Facts
          facts={[
            [say("forecast.now"), sayValue(value, unit)],
            [say(trendPerDay < 0 ? "forecast.falls" : "forecast.grows"), say("forecast.perDay", { change, since })],
            [say(`forecast.limit.${level}`), say("forecast.limitAt", { limit: sayValue(limit, unit), reachesAt })],
          ]}
        />
      </div>
    </Section>
  );
}
