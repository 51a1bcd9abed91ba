// The pages that every page's tests go over. A new kind of page is one more line.
import { URL_OF_SERVER } from './server.js';

const catalogue = await (await fetch(`${URL_OF_SERVER}/v1`)).json();

export const RELEASE = catalogue.meta?.release ?? catalogue.release;
export const DATASETS = catalogue.datasets.map(({ name }) => name);

/** Each view by the name of its picture: where it is, which status it has, and whether scripts draw on it. */
export const VIEWS = {
  start: { path: '/' },
  'start-years': { path: '/?year=1999..2007' },
  search: { path: '/search?q=atasu' },
  'search-nothing': { path: '/search?q=xyzzyxyzzy' },
  'search-empty': { path: '/search' },
  ...Object.fromEntries(
    DATASETS.map((name) => [`table-${name}`, { path: `/explore/${name}` }]),
  ),
  'table-filtered': {
    path: '/explore/exercises?facets=year,participant,framework,kind&participant_all=china,kazakhstan&year=2005..2019',
  },
  'table-page': { path: '/explore/exercises?limit=10&q=peace&sort=-start_date' },
  'table-empty': { path: '/explore/exercises?framework=csto&participant=china&year=2003' },
  'table-pinned': { path: `/explore/exercises?release=${RELEASE}` },
  'record-exercise': { path: '/explore/exercises/peace-mission-2007' },
  'record-actor': { path: '/explore/actors/kazakhstan' },
  'record-article': { path: '/explore/articles/mcdermott-caci-2007' },
  'record-trade': { path: '/explore/trade-figures/china-kazakhstan-trade-2022-chinese-side' },
  'record-agreement': { path: '/explore/agreements/russia-china-energy-deal' },
  'record-project': { path: '/explore/projects/central-asia-china-gas-pipeline' },
  'record-event': { path: '/explore/events/csto-deployment-in-kazakhstan-2022' },
  charts: { path: '/charts' },
  ...Object.fromEntries(
    ['exercises', 'troops', 'trade', 'network'].map((name) => [
      `chart-${name}`,
      { path: `/charts/${name}`, drawn: true },
    ]),
  ),
  reference: { path: '/reference' },
  ...Object.fromEntries(
    DATASETS.map((name) => [`reference-${name}`, { path: `/reference/${name}` }]),
  ),
  'problem-list': { path: '/reference/exercise', status: 404 },
  'problem-400': {
    path: '/explore/exercises?limit=0&participant=chyna,kazakhstan&sort=-nme&yaer=2019',
    status: 400,
  },
  'problem-path': { path: '/nowhere', status: 404 },
  'problem-404': { path: '/explore/exercises/tien-shan-2007', status: 404 },
};
