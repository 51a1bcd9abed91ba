// A panel for each line of figures: amounts with forecasts, growth, shares and ranks never share an axis.
// A figure is as wide as its period; between periods of which nobody says anything there is nothing.
import { keyOf, line, mark, number, placed, record, shortened, text, wrapped } from './marks.js';

const PANELS = 12;
const TALL = 230;
const LOW = 150;
const HEAD = 28;
const TITLE = 17;
const FOOT = 30;
const MEASURES = ['level', 'growth', 'share', 'rank'];

export function drawTrade(answer, scene) {
  const { colours } = scene;
  const dated = answer.data.filter(({ start_date, end_date }) => start_date || end_date);
  const panels = [...Map.groupBy(dated, (row) => JSON.stringify(kind(row))).values()]
    .map((rows) => ({ rows, measure: kind(rows[0]).measure }))
    .sort((one, other) => rank(one) - rank(other));
  const shown = panels.slice(0, PANELS);
  const points = shown.map(({ rows }) => rows.flatMap(pointsOf));
  const all = points.flat();
  const from = Math.floor(Math.min(...all.map(({ start }) => start)));
  const to = Math.ceil(Math.max(...all.map(({ end, start }) => end ?? start + 1)));
  const parties = new Set(dated.map(({ reporter, partner }) => `${reporter}/${partner}`)).size > 1;
  const used = new Set(all.map(({ shape }) => shape));
  const narrow = scene.width < 560;

  let top = 0;
  const letters = Math.floor((scene.width - 8) / 7.8);
  const titles = shown.map(({ rows, measure }) =>
    wrapped(title(rows[0], measure, parties, scene), letters),
  );
  const grids = shown.map(({ measure }, at) => {
    const head = HEAD + (titles[at].length - 1) * TITLE;
    const height = (measure === 'level' ? TALL : LOW) - HEAD - FOOT;
    const grid = { outerBoundsMode: 'none', left: narrow ? 46 : 60, right: 18, top: top + head, height };
    top += head + height + FOOT + 10;
    return grid;
  });

  return {
    height: Math.max(top, 60),
    key: [
      ...keyOf(used, scene, true),
      { stroke: colours.accent, text: scene.say('period') },
      ...(used.has('other')
        ? [{ stroke: colours.dispute, dash: [2, 3], text: scene.say('range') }]
        : []),
    ],
    notes: [
      ...(panels.length > shown.length ? [scene.say('panels', panels.length - shown.length)] : []),
      ...(dated.length < answer.data.length
        ? [scene.say('undated', answer.data.length - dated.length)]
        : []),
    ],
    href: ({ seriesIndex, dataIndex }) =>
      record('trade-figures', points[seriesIndex][dataIndex].id),
    option: {
      grid: grids,
      xAxis: grids.map((grid, gridIndex) => ({
        gridIndex,
        min: from,
        max: to,
        interval: step(to - from, scene.width),
        axisLabel: { color: colours.quiet, formatter: String, hideOverlap: true },
        axisLine: { show: true, onZero: false, lineStyle: { color: colours.quiet } },
        axisTick: { show: true, lineStyle: { color: colours.quiet } },
        splitLine: { show: false },
      })),
      yAxis: shown.map(({ measure }, gridIndex) => ({
        gridIndex,
        name: titles[gridIndex].join('\n'),
        nameLocation: measure === 'rank' ? 'start' : 'end',
        nameGap: 8,
        nameTextStyle: {
          color: colours.ink,
          fontWeight: 600,
          fontSize: 13,
          align: 'left',
          padding: [0, 0, 0, -(narrow ? 42 : 56)],
          lineHeight: TITLE,
          verticalAlign: 'bottom',
        },
        inverse: measure === 'rank',
        ...(measure === 'rank' ? { min: 0, minInterval: 1 } : {}),
        splitNumber: measure === 'level' ? 5 : 3,
        axisLabel: {
          color: colours.quiet,
          formatter: (value) =>
            measure === 'level' ? shortened(value) : measure === 'rank' && value === 0 ? '' : number(value),
        },
        splitLine: { lineStyle: { color: colours.line } },
      })),
      series: shown.map((panel, at) => ({
        type: 'custom',
        xAxisIndex: at,
        yAxisIndex: at,
        encode: { x: [0, 1], y: 2 },
        data: points[at].map(({ start, end, value }) => [start, end ?? to, value]),
        renderItem: renderer(points[at], to, scene),
        cursor: 'pointer',
        tooltip: { formatter: ({ dataIndex }) => tip(points[at][dataIndex], scene) },
      })),
    },
  };
}

function rank({ measure, rows }) {
  return MEASURES.indexOf(measure) * 10 + (rows[0].flow === 'total-trade' ? 0 : 1);
}

/** What makes figures one panel: a forecast stands with the amounts it is to be compared with. */
function kind({ flow, commodity, unit, currency, reporter, partner, relative_to, measure }) {
  return {
    flow, commodity, unit, currency, reporter, partner, relative_to,
    measure: measure === 'forecast' ? 'level' : measure,
  };
}

function pointsOf(row) {
  const numbers = row.values;
  return numbers.map((said) => ({
    ...said,
    row,
    other: said.relation !== 'first',
    start: row.start_date ? year(row.start_date) : year(row.end_date),
    end: row.end_date ? year(row.end_date, 1) : null,
    forecast: row.measure === 'forecast',
    shape: said.relation !== 'first' ? 'other' : row.measure === 'forecast' ? 'forecast' : said.qualifier,
    low: Math.min(...numbers.map(({ value }) => value)),
    high: Math.max(...numbers.map(({ value }) => value)),
  }));
}

/** A day as a fraction of its year. */
function year(day, more = 0) {
  const date = new Date(`${day}T00:00:00Z`);
  const begin = Date.UTC(date.getUTCFullYear(), 0, 1);
  const end = Date.UTC(date.getUTCFullYear() + 1, 0, 1);
  return date.getUTCFullYear() + (date.getTime() + more * 86400000 - begin) / (end - begin);
}

function renderer(points, to, scene) {
  const { colours } = scene;
  let taken = [];
  return (params, api) => {
    const spots = points.map((point) => spot(point, to, api));
    if (params.dataIndex === 0) {
      taken = spots.map(({ x1, x2, middle, y }) => [Math.min(x1, middle - 7), y - 7, Math.max(x2, middle + 7), y + 7]);
    }
    const point = points[params.dataIndex];
    const { x1, x2, middle, y } = spots[params.dataIndex];
    const colour = point.other ? colours.dispute : colours.accent;
    const dash = point.forecast || !point.end ? [3, 3] : null;
    const children = [line(x1, y, x2, y, colour, { width: 2, dash })];
    if (!point.other && point.high > point.low) {
      const [, top] = api.coord([point.start, point.high]);
      const [, bottom] = api.coord([point.start, point.low]);
      children.push(line(middle, top, middle, bottom, colours.dispute, { width: 1.5, dash: [2, 3] }));
    }
    children.push(placed(mark(point.shape, { upright: true, colours }), middle, y));
    const label = room(who(point, scene), taken, params.dataIndex, params.coordSys);
    if (label) {
      const fill = point.other ? colours.dispute : colours.quiet;
      children.push(text(label.text, label.x, label.y, fill, { align: label.align, fontSize: 11 }));
    }
    return { type: 'group', children };
  };
}

function spot({ start, end, value }, to, api) {
  const [x1, y] = api.coord([start, value]);
  const [x2] = api.coord([end ?? to, value]);
  return { x1, x2, y, middle: end ? (x1 + x2) / 2 : x1 };
}

/** Where a label has room beside its mark; null where it has none. */
function room(content, taken, own, { x: left, y: top, width, height }) {
  const [x1, y1, x2, y2] = taken[own];
  const cut = content.length > 28 ? `${content.slice(0, 27)}…` : content;
  const wide = cut.length * 6.1;
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const places = [
    { x: x2 + 4, y, align: 'left', start: x2 + 4 },
    { x: x1 - 4, y, align: 'right', start: x1 - 4 - wide },
    { x, y: y1 - 7, align: 'center', start: x - wide / 2 },
    { x, y: y2 + 7, align: 'center', start: x - wide / 2 },
  ];
  for (const place of places) {
    const box = [place.start, place.y - 6, place.start + wide, place.y + 6];
    const inside = box[0] >= left && box[2] <= left + width && box[1] >= top - 6 && box[3] <= top + height;
    if (inside && taken.every(([a, b, c, d]) => box[2] < a || box[0] > c || box[3] < b || box[1] > d)) {
      taken.push(box);
      return { ...place, text: cut };
    }
  }
  return null;
}

function who(point, scene) {
  return point.attributed_to ? scene.name(point.attributed_to) : (point.articles[0] ?? '');
}

function title({ flow, commodity, currency, unit, reporter, partner, relative_to }, measure, parties, scene) {
  const what = commodity && commodity !== 'all' ? `${scene.name(flow)}, ${scene.name(commodity)}` : scene.name(flow);
  const of = relative_to ? ` of ${relative_to}` : '';
  const counted = { growth: scene.say('percent'), share: scene.say('percent'), rank: scene.say('rank') };
  const who = parties ? `${[reporter, partner].filter(Boolean).map((id) => scene.name(id)).join('–')}, ` : '';
  const begun = `${who}${what}: ${scene.name(measure)}${of}`;
  return `${begun.charAt(0).toUpperCase()}${begun.slice(1)}, ${counted[measure] ?? currency ?? scene.name(unit)}`;
}

function tip(point, scene) {
  const { row } = point;
  const qualifier = point.other ? '≠ ' : point.qualifier === 'exact' ? '' : `${scene.name(point.qualifier)} `;
  return [
    `${scene.name(row.flow)}, ${scene.name(row.measure)}, ${row.date}${row.base_date ? ` ${scene.say('against', row.base_date)}` : ''}`,
    `${qualifier}${number(point.value)} ${row.currency ?? scene.name(row.unit)}${point.printed ? ` (${scene.say('printed', point.printed)})` : ''}`,
    point.attributed_to ? scene.say('says', scene.name(point.attributed_to)) : scene.say('nobody'),
    scene.say('sources', point.articles.join(', ')),
  ].join('\n');
}

function step(years, width) {
  const most = Math.max(2, Math.floor(width / 56));
  return [1, 2, 5, 10, 20].find((size) => years / size <= most) ?? 50;
}
