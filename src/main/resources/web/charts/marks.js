// Marks by what they mean: filled or hollow, round or pointed, so that no meaning hangs on a colour.
const round = 'M0 5a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z';
const shapes = {
  round,
  right: 'M0 0L10 5L0 10Z',
  left: 'M10 0L0 5L10 10Z',
  up: 'M0 10L5 0L10 10Z',
  down: 'M0 0L10 0L5 10Z',
  diamond: 'M5 -1L11 5L5 11L-1 5Z',
  square: 'M0.5 0.5H9.5V9.5H0.5Z',
};

/** What stands for a number, by how its source qualifies it. */
export function mark(qualifier, { upright = false, colours }) {
  const more = upright ? 'up' : 'right';
  const less = upright ? 'down' : 'left';
  const kinds = {
    exact: [round, true],
    about: [round, false],
    'at-least': [shapes[more], true],
    'more-than': [shapes[more], false],
    'at-most': [shapes[less], true],
    'less-than': [shapes[less], false],
    other: [shapes.diamond, false],
    forecast: [shapes.square, false],
  };
  const [path, filled] = kinds[qualifier] ?? kinds.exact;
  const colour = qualifier === 'other' ? colours.dispute : colours.accent;
  return { path, fill: filled ? colour : colours.paper, stroke: colour };
}

/** A mark as an element of a custom series, about a point. */
export function placed({ path, fill, stroke }, x, y, size = 11) {
  return {
    type: 'path',
    shape: { pathData: path, x: x - size / 2, y: y - size / 2, width: size, height: size },
    style: { fill, stroke, lineWidth: 2 },
    z2: 5,
  };
}

export function line(x1, y1, x2, y2, stroke, { width = 1, dash = null } = {}) {
  return {
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: { stroke, lineWidth: width, ...(dash && { lineDash: dash }) },
  };
}

let face = 'sans-serif';

/** The family of all letters that custom series write, which know nothing of the chart's own. */
export function writeIn(family) {
  face = family;
}

export function text(content, x, y, fill, more = {}) {
  return {
    type: 'text',
    x,
    y,
    style: { text: content, fill, fontSize: 12, fontFamily: face, verticalAlign: 'middle', ...more },
    silent: true,
  };
}

/** One line of a key: a mark or a stroke, and what it means. */
export function keyItem({ mark: drawn, stroke, dash, text: meaning }) {
  const item = document.createElement('li');
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '-3 -3 16 16');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(keyMark(space, drawn, stroke, dash));
  item.append(svg, ` ${meaning}`);
  return item;
}

export function keyMark(space, drawn, stroke, dash) {
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', drawn ? drawn.path : 'M-2 5H12');
  path.setAttribute('fill', drawn ? drawn.fill : 'none');
  path.setAttribute('stroke', drawn ? drawn.stroke : stroke);
  path.setAttribute('stroke-width', '2');
  if (dash) {
    path.setAttribute('stroke-dasharray', dash.join(' '));
  }
  return path;
}

/** The qualifiers that occur, in one order. */
export function keyOf(qualifiers, scene, upright) {
  return ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'forecast', 'other']
    .filter((qualifier) => qualifiers.has(qualifier))
    .map((qualifier) => ({
      mark: mark(qualifier, { upright, colours: scene.colours }),
      text: scene.say(qualifier),
    }));
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

export function number(value) {
  return whole.format(value);
}

export function shortened(value) {
  return short.format(value).replace('K', ' k').replace('M', ' m').replace('B', ' bn').replace('T', ' tn');
}

/** A link to a table of the explorer, with the filters of this page and more. */
export function records(dataset, more, renamed = {}) {
  const parameters = new URLSearchParams();
  const page = new URLSearchParams(location.search);
  for (const [name, value] of page) {
    if (!['limit', 'actor_kind', 'min_weight'].includes(name)) {
      parameters.set(renamed[name] ?? name, value);
    }
  }
  for (const [name, value] of Object.entries(more)) {
    const known = name.endsWith('_all') ? parameters.get(name) : null;
    parameters.set(name, known ? `${known},${value}` : value);
  }
  return `/explore/${dataset}?${parameters}`.replaceAll('%2C', ',');
}

/** A record of the explorer, in the release of this page. */
export function record(dataset, id) {
  const release = new URLSearchParams(location.search).get('release');
  return `/explore/${dataset}/${id}${release ? `?release=${release}` : ''}`;
}

/** Lines of at most so many letters; an address that is longer is cut where it must be. */
export function wrapped(text, most) {
  const lines = [''];
  for (const word of text.split(' ').flatMap((part) => part.match(new RegExp(`.{1,${most}}`, 'g')) ?? [])) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (longer.length > most) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = longer;
    }
  }
  return lines;
}
