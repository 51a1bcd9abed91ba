// Actors on a ring, the one with most exercises on top, tied by what they share.
import { record, records } from './marks.js';

// From so many on, labels of more than one line would cover each other.
const CROWD = 14;

const SHAPES = {
  state: ['circle', 'accent'],
  organisation: ['roundRect', 'chart-2'],
  'armed-force': ['triangle', 'chart-3'],
  'government-body': ['rect', 'chart-4'],
  unit: ['diamond', 'chart-5'],
};

const KEY = {
  circle: 'M0 5a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z',
  roundRect: 'M2 0H8Q10 0 10 2V8Q10 10 8 10H2Q0 10 0 8V2Q0 0 2 0Z',
  triangle: 'M0 10L5 0L10 10Z',
  rect: 'M0 0H10V10H0Z',
  diamond: 'M5 -1L11 5L5 11L-1 5Z',
};

export function drawNetwork(answer, scene) {
  const { colours } = scene;
  const { links } = answer.data;
  const tied = new Set(links.flatMap(({ source, target }) => [source, target]));
  const nodes = answer.data.nodes.filter(({ id }) => tied.has(id));
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const most = Math.max(...nodes.map(({ records: count }) => count));
  const strongest = Math.max(...links.map(({ weight }) => weight));
  const side = Math.min(nodes.length > CROWD ? 190 : 130, scene.width * 0.27);
  const width = scene.width - 2 * side;
  const height = Math.max(300, Math.min(640, Math.max(width, nodes.length * 18)));
  const look = (kind) => SHAPES[kind] ?? SHAPES.state;
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];

  return {
    height: height + 80,
    key: kinds.length > 1
      ? kinds.map((kind) => {
          const [shape, colour] = look(kind);
          return {
            mark: { path: KEY[shape], fill: colours[colour], stroke: colours[colour] },
            text: scene.name(kind),
          };
        })
      : [],
    notes: [scene.say('size')],
    href: ({ dataType, data }) =>
      dataType === 'edge'
        ? records('exercises', { participant_all: `${data.source},${data.target}` }, { actor: 'participant' })
        : record('actors', data.id),
    option: {
      grid: { outerBoundsMode: 'none', left: side, right: side, top: 40, bottom: 40 },
      xAxis: { show: false, min: -1, max: 1 },
      yAxis: { show: false, min: -1, max: 1, inverse: true },
      series: [
        {
          type: 'graph',
          coordinateSystem: 'cartesian2d',
          cursor: 'pointer',
          data: nodes.map(({ id, name, kind, records: count }, at) => {
            const angle = (2 * Math.PI * at) / nodes.length - Math.PI / 2;
            const [shape, colour] = look(kind);
            return {
              id,
              name,
              value: [Math.cos(angle), Math.sin(angle), count],
              symbol: shape,
              symbolSize: 8 + 22 * Math.sqrt(count / most),
              itemStyle: { color: colours[colour], borderColor: colours.paper, borderWidth: 2 },
              label: { position: beside(angle) },
            };
          }),
          links: links.map(({ source, target, weight }) => ({
            source,
            target,
            value: weight,
            lineStyle: { width: 1 + ((scene.width < 560 ? 5 : 9) * weight) / strongest, opacity: 0.15 + (0.55 * weight) / strongest },
          })),
          lineStyle: { color: colours.quiet, curveness: 0 },
          label: {
            show: true,
            color: colours.ink,
            fontSize: 12,
            distance: 6,
            width: side - 16,
            overflow: nodes.length > CROWD ? 'truncate' : 'break',
            formatter: '{b}',
          },
          emphasis: { focus: 'adjacency', lineStyle: { color: colours.accent, opacity: 0.9 } },
          blur: { itemStyle: { opacity: 0.25 }, lineStyle: { opacity: 0.05 }, label: { opacity: 0.4 } },
          tooltip: {
            formatter: ({ dataType, data }) =>
              dataType === 'edge'
                ? `${names.get(data.source)} – ${names.get(data.target)}\n${data.value} ${scene.say('together')}`
                : `${data.name}\n${data.value[2]} ${scene.say('exercises')}`,
          },
        },
      ],
    },
  };
}

/** On which side of its node a label stands, so that it points away from the ring. */
function beside(angle) {
  if (Math.abs(Math.cos(angle)) < 0.2) {
    return Math.sin(angle) < 0 ? 'top' : 'bottom';
  }
  return Math.cos(angle) > 0 ? 'right' : 'left';
}
