// A row for each exercise, with a mark for each number that is said of it.
import { keyOf, line, mark, number, placed, record, text } from './marks.js';

const ROW = 42;

export function drawTroops(answer, scene) {
  const { colours } = scene;
  const rows = answer.data
    .filter(({ personnel }) => personnel > 0)
    .map((exercise) => ({
      ...exercise,
      others: numbers(exercise)
        .filter(({ relation, value }) => relation !== 'first' && value > 0)
        .map(({ value }) => value),
    }));
  const all = rows.flatMap(({ personnel, others }) => [personnel, ...others]);
  const low = 10 ** Math.floor(Math.log10(Math.min(...all)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...all)));
  const used = new Set(rows.map(({ personnel_qualifier }) => personnel_qualifier));
  const disputed = rows.some(({ others }) => others.length);
  if (disputed) {
    used.add('other');
  }

  function row(params, api) {
    const exercise = rows[api.value(1)];
    const at = (value) => api.coord([value, api.value(1)])[0];
    const { x: left, width, y: top } = params.coordSys;
    const [, middle] = api.coord([low, api.value(1)]);
    const y = middle + 9;
    const places = [exercise.personnel, ...exercise.others].map(at);
    const from = Math.min(...places);
    const to = Math.max(...places);
    const label = [said(exercise, true), said(exercise, false)].find(fits) ?? '';
    const room = left + width - to > long(label);
    return {
      type: 'group',
      children: [
        text(exercise.start_date?.slice(0, 4) ?? '', left, middle - 11, colours.quiet),
        text(exercise.name, left + 36, middle - 11, colours.ink, {
          fontWeight: 600,
          width: width - 36,
          overflow: 'truncate',
        }),
        line(left, y, left + width, y, colours.line),
        ...(to > from ? [line(from, y, to, y, colours.dispute, { width: 2, dash: [4, 3] })] : []),
        ...exercise.others.map((value) =>
          placed(mark('other', { colours }), at(value), y, 11),
        ),
        placed(mark(exercise.personnel_qualifier, { colours }), at(exercise.personnel), y),
        text(label, room ? to + 12 : from - 12, y, colours.ink, { align: room ? 'left' : 'right' }),
      ],
    };

    function long(content) {
      return content.length * 6.8 + 14;
    }

    function fits(content) {
      return long(content) < left + width - to || long(content) < from - left;
    }

    function said({ personnel, personnel_qualifier, others }, whole) {
      const qualifier =
        personnel_qualifier === 'exact' ? '' : `${scene.name(personnel_qualifier)} `;
      // The same number may be said otherwise, which the table tells.
      const rivals = others.filter((other) => whole && other !== personnel);
      const rest = rivals.length ? ` ≠ ${rivals.map(number).join(', ')}` : '';
      return qualifier + number(personnel) + rest;
    }
  }

  return {
    height: rows.length * ROW + 56,
    key: [
      ...keyOf(used, scene, false),
      ...(disputed ? [{ stroke: colours.dispute, dash: [4, 3], text: scene.say('range') }] : []),
    ],
    notes: [scene.say('decades')],
    href: ({ dataIndex }) => record('exercises', rows[dataIndex].id),
    option: {
      grid: { outerBoundsMode: 'none', left: 6, right: 24, top: 2, bottom: 46 },
      xAxis: {
        type: 'log',
        min: low,
        max: high,
        name: scene.say('people'),
        nameLocation: 'middle',
        nameGap: 28,
        nameTextStyle: { color: colours.quiet },
        axisLabel: {
          color: colours.quiet,
          alignMinLabel: 'left',
          alignMaxLabel: 'right',
          formatter: (value) => number(value),
        },
        splitLine: { lineStyle: { color: colours.line } },
        axisLine: { show: true, onZero: false, lineStyle: { color: colours.quiet } },
      },
      yAxis: { show: false, inverse: true, min: -0.5, max: rows.length - 0.5 },
      series: [
        {
          type: 'custom',
          renderItem: row,
          data: rows.map(({ personnel }, at) => [personnel, at]),
          encode: { x: 0, y: 1 },
          tooltip: { formatter: ({ dataIndex }) => tip(rows[dataIndex], scene) },
        },
      ],
    },
  };
}

/** The readings of the number of an exercise. */
function numbers({ readings }) {
  return readings.filter(({ field }) => field === 'personnel');
}

function tip(exercise, scene) {
  const own = numbers(exercise);
  const first = own.filter(({ relation }) => relation === 'first');
  const whole = exercise.readings.filter(({ field }) => !field);
  const said = first.length ? first : whole;
  return [
    `${exercise.name}, ${exercise.date ?? ''}`,
    `${scene.name(exercise.personnel_qualifier)} ${number(exercise.personnel)} (${places(said)})`,
    ...own
      .filter(({ relation }) => relation !== 'first')
      .map((other) => `${scene.name(other.relation)}: ${number(other.value)} (${places([other])})`),
  ].join('\n');
}

function places(readings) {
  return [...new Set(readings.flatMap(({ sources }) => sources.map(place)))].join(', ');
}

function place({ article, paragraph, part }) {
  return paragraph ? `${article} ¶${paragraph}` : `${article}, ${part}`;
}
