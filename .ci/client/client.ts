// What a front-end developer would write: it has to compile against the types made from the contract.
import createClient from "openapi-fetch";
import type { components, paths } from "./khorgos.js";

const khorgos = createClient<paths>({ baseUrl: "http://localhost:8080" });

export async function troopsByExercise(): Promise<Map<string, number>> {
  const { data, error } = await khorgos.GET("/v1/exercises", {
    params: { query: { participant_all: ["china", "tajikistan"], framework: ["bilateral"], facets: ["year"], limit: 50 } },
  });
  if (error) {
    throw new Error(error.errors.map((fault) => `${fault.parameter}: ${fault.detail} ${fault.did_you_mean.join(", ")}`).join("\n"));
  }
  const troops = new Map<string, number>();
  for (const row of data.data) {
    if (typeof row.personnel === "number") {
      troops.set(row.id, row.personnel);
    }
  }
  return troops;
}

export async function whoStates(id: string, field: string): Promise<Array<[number | string | null, string[]]>> {
  const { data } = await khorgos.GET("/v1/exercises/{id}", { params: { path: { id } } });
  const record: components["schemas"]["Exercise"] | undefined = data?.data;
  return (record?.readings ?? [])
    .filter((reading) => reading.field === field)
    .map(({ value, sources }): [number | string | null, string[]] => [
      value,
      sources.map(({ article, paragraph, part }) => `${article} ¶${paragraph ?? part}`),
    ]);
}

export async function growth(): Promise<Array<[string, number]>> {
  const { data } = await khorgos.GET("/v1/trade-figures", {
    params: { query: { reporter: ["kazakhstan"], partner: ["china"], measure: ["growth"], year: ["2006..2008"] } },
  });
  const rows = (data?.data ?? []) as components["schemas"]["TradeFigure"][];
  return rows.map((figure): [string, number] => [figure.base_date ?? "", figure.value]);
}

export async function spreadsheet(): Promise<string> {
  const { data } = await khorgos.GET("/v1/exercises.csv", { params: { query: { bom: true } }, parseAs: "text" });
  return data ?? "";
}

// The types refuse what the contract does not allow.
// @ts-expect-error there is no such framework
void khorgos.GET("/v1/exercises", { params: { query: { framework: ["nato"] } } });
// @ts-expect-error there is no such parameter
void khorgos.GET("/v1/exercises", { params: { query: { yaer: ["2019"] } } });
