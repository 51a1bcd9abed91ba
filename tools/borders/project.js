// Projects the borders once, onto one sheet, and writes them as paths that the explorer puts into its maps as they are.
// Run by hand, `npm ci && npm start`; the files it writes are committed, so that a build needs no Node.
//
// The projection is Albers' equal-area conic. Its meridians are straight and meet in one point, the origin of the
// sheet, so the server turns the sheet around this point until north is up in the middle of a map: the same as if the
// map had been projected around its own central meridian. Units are kilometres, x to the right and y down.
import { writeFileSync } from 'node:fs';
import { geoConicEqualArea, geoIdentity, geoPath } from 'd3-geo';
import { polygonArea, polygonContains, polygonHull } from 'd3-polygon';
import { feature } from 'topojson-client';
import { FRAME, topology } from './reduce.js';

const BORDERS = new URL('../../src/main/resources/map/borders.json', import.meta.url);
const PROJECTED = new URL('../../src/test/resources/map/projected.csv', import.meta.url);

// Between them and a little beyond, in all of Central Asia, lengths are true within 3 percent.
const PARALLELS = [30, 55];
const MERIDIAN = 85;
// Of the sphere with the area of the WGS 84 ellipsoid.
const RADIUS = 6371;

const ABOUT =
  'Made with Natural Earth (public domain, naturalearthdata.com): countries of version 4.1 at 1:50m as in the npm' +
  ' package world-atlas 2.0.2, lines of disputed areas of version 5. Reduced and projected by tools/borders.';

// Degrees after which a parallel is bent visibly.
const STEP = 2;

// Mean width of a letter, as part of its size (LabelPlacement.java); a name has to have room also when a map is turned
// so many degrees either way.
const LETTER = 0.58;
const TURN = 4;
// Kilometres: the size of letters on the smallest map.
const SMALLEST = 46;
// Names are tried on a grid: a part of the size of the land, but not finer than so many kilometres. Where there is much
// room, places are farther apart: a part of it.
const GRID = 1 / 60;
const FINEST = 10;
const SPREAD = 1 / 4;

const TOWNS = {
  Almaty: [76.95, 43.24],
  Kashgar: [75.99, 39.47],
  Moscow: [37.62, 55.75],
  Colombo: [79.86, 6.93],
  Vladivostok: [131.89, 43.12],
  'North-western corner': [25, 72],
};

// The origin is the point where the meridians meet. The equator is a circle around it.
const conic = geoConicEqualArea().parallels(PARALLELS).rotate([-MERIDIAN, 0]).center([0, 0]).scale(RADIUS);
const [x, y] = conic.translate([0, 0])([MERIDIAN + 10, 0]);
conic.translate([0, (x * x + y * y) / (2 * -y)]);

// The parts of a geometry that lie in the frame, in whole kilometres, a third of a pixel on the largest map. What is
// straight in degrees, as lines of topologies are, is not straight on the sheet.
function projected(geometry) {
  const parts = [];
  const context = {
    moveTo: (...at) => parts.push([at]),
    lineTo: (...at) => parts.at(-1).push(at),
    closePath: () => parts.at(-1).push(parts.at(-1)[0]),
  };
  const [west, south, eastern, north] = FRAME;
  geoPath(geoIdentity().clipExtent([[west, south], [eastern, north]]), context)(geometry);
  return parts.map((part) => bent(part).map((at) => conic(at).map(Math.round)));
}

// The same line with a point at least every STEP degrees.
function bent(line) {
  return line.flatMap((to, i) => {
    const from = line[Math.max(0, i - 1)];
    const pieces = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP));
    return Array.from({ length: pieces }, (_, piece) =>
      [0, 1].map((axis) => from[axis] + ((to[axis] - from[axis]) * (piece + 1)) / pieces),
    );
  });
}

// Steps from one point to the next are short to write.
const path = (parts) =>
  parts
    .map((points) => {
      const steps = points
        .slice(1)
        .map(([px, py], i) => [px - points[i][0], py - points[i][1]])
        .filter((step) => step.some((length) => length !== 0));
      return `M${points[0].join(' ')}l${steps.map((step) => step.join(' ')).join(' ')}`;
    })
    .join('')
    .replaceAll(' -', '-');

// The circle that a shape lies in: whether it is on a map does not depend on how the map is turned.
function around(parts) {
  const points = parts.flat();
  const middle = [0, 1].map((axis) => {
    const all = points.map((at) => at[axis]);
    return Math.round((Math.min(...all) + Math.max(...all)) / 2);
  });
  const radius = Math.max(...points.map(([px, py]) => Math.hypot(px - middle[0], py - middle[1])));
  return [...middle, Math.ceil(radius)];
}

const hasLength = ([first, ...others]) => others.some((at) => String(at) !== String(first));
const hasArea = (ring) => polygonArea(ring) !== 0;
const features = (name) => feature(topology, topology.objects[name]).features;
const lines = features('lines').flatMap(({ id, geometry }) =>
  geometry.coordinates
    .map((coordinates) => projected({ type: 'LineString', coordinates }).filter(hasLength))
    .filter((parts) => parts.length > 0)
    .map((parts) => ({ kind: id.toUpperCase(), around: around(parts), path: path(parts) })),
);

// Around all that is in dispute, and what lies between: a state's name on land that others claim too would say whose
// it is.
const contested = [];
for (const { id, geometry } of features('lines')) {
  for (const line of id === 'disputed' ? geometry.coordinates : []) {
    let box = [Math.min, Math.max].flatMap((end) => [0, 1].map((axis) => end(...line.map((at) => at[axis]))));
    const meets = (other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1];
    for (let at; (at = contested.findIndex(meets)) >= 0; ) {
      const [other] = contested.splice(at, 1);
      box = box.map((side, i) => (i < 2 ? Math.min : Math.max)(side, other[i]));
    }
    contested.push(box);
  }
}
const rectangle = ([w, s, e, n]) => ({ type: 'Polygon', coordinates: [[[w, s], [w, n], [e, n], [e, s], [w, s]]] });
const forbidden = contested.flatMap((box) => projected(rectangle(box)));

// Where a state's name may stand: middles of boxes on its own land, and the greatest width that a box with the
// proportions of the name may have there. Boxes are level where north is up.
function rooms(name, rings) {
  const aspect = name.length * LETTER;
  const edges = [...rings, ...forbidden].flatMap((ring) => ring.slice(1).map((to, i) => [ring[i], to]));
  const isInside = (at) =>
    rings.filter((ring) => polygonContains(ring, at)).length % 2 === 1 &&
    !forbidden.some((ring) => polygonContains(ring, at));
  const [middle, centre, radius] = around(rings);
  const grid = Math.ceil(Math.max(FINEST, radius * GRID));
  const found = [];
  for (let px = middle - radius; px <= middle + radius; px += grid) {
    for (let py = centre - radius; py <= centre + radius; py += grid) {
      if (isInside([px, py])) {
        found.push([px, py, Math.floor(room([px, py], edges, aspect))]);
      }
    }
  }
  const spread = [];
  for (const one of found.filter(([, , width]) => width >= aspect * SMALLEST).sort((a, b) => b[2] - a[2])) {
    if (spread.every((other) => Math.hypot(other[0] - one[0], other[1] - one[1]) >= one[2] * SPREAD)) {
      spread.push(one);
    }
  }
  return spread;
}

// Twice the distance to the nearest edge. Up and down it counts as many times as the box is wider than high.
function room([px, py], edges, aspect) {
  const level = Math.atan2(px, py);
  const turns = [-TURN, 0, TURN].map((turn) => level + (turn * Math.PI) / 180);
  return Math.min(
    ...turns.map((turn) => {
      const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
      const seen = ([ex, ey]) => [
        (ex - px) * cosine - (ey - py) * sine,
        aspect * ((ex - px) * sine + (ey - py) * cosine),
      ];
      return edges.reduce((least, edge) => Math.min(least, 2 * distance(...edge.map(seen))), Infinity);
    }),
  );
}

// From the origin to a line, measured along the axis on which it is farther. On a line this is least at one of its
// ends, on an axis or on a diagonal.
function distance([x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const parts = [0, 1, -x1 / dx, -y1 / dy, (y1 - x1) / (dx - dy), -(x1 + y1) / (dx + dy)];
  return Math.min(
    ...parts
      .filter((part) => part >= 0 && part <= 1)
      .map((part) => Math.max(Math.abs(x1 + part * dx), Math.abs(y1 + part * dy))),
  );
}

const lands = features('countries')
  .map(({ id, properties, geometry }) => ({
    id: id ?? '',
    name: properties.name,
    rings: projected(geometry).filter(hasArea),
  }))
  .filter(({ rings }) => rings.length > 0)
  .map(({ id, name, rings }) => ({
    id,
    around: around(rings),
    hull: polygonHull(rings.flat()),
    rooms: id ? rooms(name, rings) : [],
    path: path(rings),
  }));

const [west, south, eastern, north] = FRAME;
const sheet = {
  about: ABOUT,
  projection: { south: PARALLELS[0], north: PARALLELS[1], meridian: MERIDIAN, radius: RADIUS },
  frame: { west, south, east: eastern, north },
  sea: path(projected(rectangle(FRAME))),
  lands: [],
  lines: [],
};
// One shape a line, so that a change can be read.
const rows = (all) => `[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
const text = JSON.stringify(sheet, null, 1)
  .replace('"lands": []', () => `"lands": ${rows(lands)}`)
  .replace('"lines": []', () => `"lines": ${rows(lines)}`);
writeFileSync(BORDERS, `${text}\n`);

const towns = Object.entries(TOWNS).map(([name, at]) => [name, at[1], at[0], ...conic(at).map((n) => n.toFixed(6))]);
writeFileSync(PROJECTED, ['town,latitude,longitude,x,y', ...towns.map((row) => row.join(','))].join('\n') + '\n');

console.log(`${text.length} bytes, ${lands.length} areas, ${lines.length} lines, ${contested.length} contested areas`);
console.log(`${lands.flatMap((land) => land.rooms).length} places for names; none for`);
console.log(lands.filter(({ id, rooms: own }) => id && own.length === 0).map(({ id }) => id).join(' '));
