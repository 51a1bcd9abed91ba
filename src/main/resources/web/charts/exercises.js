// A row for each who took part, with a block for each exercise, heaped up by year.
import { line, records, text } from './marks.js';

const ROWS = 12;
const NAME = 20;
const BLOCK = 8;
const LEAST = 3;

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
  const block = Math.max(LEAST, Math.min(BLOCK, 48 / most));
  let height = 0;
  for (const row of shown) {
    row.top = height;
    height += NAME + block * Math.max(2, ...row.of.map(({ count }) => count)) + 12;
    row.base = height - 6;
  }
  const data = shown.flatMap(({ id, name, of, base }) =>
    of.map(({ year, count }) => ({ value: [Number(year), base, count], id, name })),
  );

  function heap(params, api) {
    const [x, base] = api.coord([api.value(0), api.value(1)]);
    const [step] = api.size([1, 0]);
    const width = Math.max(3, Math.min(26, step - 3));
    return {
      type: 'group',
      children: Array.from({ length: api.value(2) }, (none, at) => ({
        type: 'rect',
        shape: { x: x - width / 2, y: base - block * (at + 1), width, height: block - 1 },
        style: { fill: colours.accent },
        emphasis: { style: { fill: colours.dispute } },
      })),
    };
  }

  function heading(params, api) {
    const { name, top, base } = shown[params.dataIndex];
    const { x, width } = params.coordSys;
    return {
      type: 'group',
      silent: true,
      children: [
        text(name, x, top + NAME / 2, colours.ink, { fontWeight: 600 }),
        line(x, base, x + width, base, colours.quiet),
      ],
    };
  }

  return {
    height: height + 34,
    notes: [
      scene.say('block'),
      scene.say('spanning'),
      ...(rows.length > shown.length
        ? [scene.say('more', shown.length, rows.length - shown.length)]
        : []),
      ...(groups.length < answer.data.length ? [scene.say('yearless')] : []),
    ],
    href: ({ data: at }) =>
      at?.id && records('exercises', { participant_all: at.id, year: at.value[0] }),
    option: {
      grid: { outerBoundsMode: 'none', left: 4, right: 4, top: 0, bottom: 30 },
      xAxis: {
        min: first - 0.6,
        max: last + 0.6,
        axisLine: { show: false },
        splitLine: { show: false },
        axisTick: { show: false },
        axisLabel: { show: false },
      },
      yAxis: { show: false, inverse: true, min: 0, max: height },
      series: [
        {
          type: 'custom',
          renderItem: heading,
          data: shown.map(({ base }) => [first, base]),
          silent: true,
          tooltip: { show: false },
        },
        {
          type: 'custom',
          renderItem: heap,
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
    const inside = Math.max(16, Math.min(scene.width - 16, x));
    return text(String(api.value(0)), inside, y + height + 12, colours.quiet, { align: 'center' });
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
