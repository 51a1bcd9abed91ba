// A row of bars for each who took part, all of one scale that begins at nought.
import { line, records, text } from './marks.js';

const ROWS = 12;
const ROW = 56;
const BAR = 30;

export function drawExercises(answer, scene) {
  const { colours } = scene;
  const groups = answer.data.filter(({ year, participant }) => year && participant);
  const rows = [...Map.groupBy(groups, ({ participant }) => participant)]
    .map(([id, of]) => ({ id, name: of[0].participant_label, of, most: sum(of) }))
    .sort((one, other) => other.most - one.most);
  const shown = rows.slice(0, ROWS);
  const years = groups.map(({ year }) => Number(year));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const most = Math.max(...shown.flatMap(({ of }) => of.map(({ count }) => count)));
  const data = shown.flatMap(({ id, name, of }, row) =>
    of.map(({ year, count }) => ({ value: [Number(year), row, count], id, name })),
  );

  function bar(params, api) {
    const [x, y] = api.coord([api.value(0), api.value(1)]);
    const [step] = api.size([1, 0]);
    const width = Math.max(3, Math.min(26, step - 3));
    const base = y + ROW / 2 - 8;
    const height = (BAR * api.value(2)) / most;
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: x - width / 2, y: base - height, width, height },
          style: { fill: colours.accent },
          emphasis: { style: { fill: colours.dispute } },
        },
        ...(width > 11 && api.value(2) > 1
          ? [text(String(api.value(2)), x, base - height + 7, colours.paper, { align: 'center', fontSize: 10 })]
          : []),
      ],
    };
  }

  function heading(params, api) {
    const [, y] = api.coord([first, api.value(0)]);
    const { x, width } = params.coordSys;
    const base = y + ROW / 2 - 8;
    return {
      type: 'group',
      silent: true,
      children: [
        text(shown[api.value(0)].name, x, y - ROW / 2 + 8, colours.ink, { fontWeight: 600 }),
        line(x, base, x + width, base, colours.quiet),
      ],
    };
  }

  return {
    height: shown.length * ROW + 34,
    notes:
      rows.length > shown.length ? [scene.say('more', shown.length, rows.length - shown.length)] : [],
    href: ({ data: at }) =>
      at?.id && records('exercises', { participant_all: at.id, year: at.value[0] }),
    option: {
      grid: { left: 4, right: 4, top: 0, bottom: 30 },
      xAxis: {
        min: first - 0.6,
        max: last + 0.6,
        interval: scene.width < 560 ? 5 : last - first > 16 ? 2 : 1,
        axisLine: { show: false },
        splitLine: { show: false },
        axisTick: { show: false },
        axisLabel: { show: false },
      },
      yAxis: { show: false, inverse: true, min: -0.5, max: shown.length - 0.5 },
      series: [
        {
          type: 'custom',
          renderItem: heading,
          data: shown.map((row, at) => [at]),
          silent: true,
          tooltip: { show: false },
        },
        {
          type: 'custom',
          renderItem: bar,
          data,
          cursor: 'pointer',
          tooltip: {
            formatter: ({ data: { name, value } }) =>
              `${name}, ${value[0]}\n${value[2]} ${scene.say('exercises')}`,
          },
        },
        { type: 'custom', renderItem: axis, data: ticks(first, last, scene.width), silent: true, tooltip: { show: false } },
      ],
    },
  };

  function axis(params, api) {
    const [x] = api.coord([api.value(0), 0]);
    const { y, height } = params.coordSys;
    return text(String(api.value(0)), x, y + height + 12, colours.quiet, { align: 'center' });
  }
}

/** Whole years, as many as fit. */
function ticks(first, last, width) {
  const step = Math.ceil((last - first + 1) / Math.max(2, Math.floor(width / 46)));
  const years = [];
  for (let year = last; year >= first; year -= step) {
    years.push([year]);
  }
  return years;
}

function sum(groups) {
  return groups.reduce((all, { count }) => all + count, 0);
}
