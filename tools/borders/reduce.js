// Reduces Natural Earth's borders to the region that the data is about: which land is whose, which lines are coasts,
// settled borders or disputed ones, with as many bends as the maps need.
//
// Countries are those of Natural Earth 4.1, 1:50m, as the npm package world-atlas 2.0.2 has them: drawn by who
// controls the ground, whoever claims it (https://www.naturalearthdata.com/about/disputed-boundaries-policy/). That
// topology does not say which of its lines are in dispute, so it is stated here, after Natural Earth's own attribute
// FEATURECLA of its boundary lines (ne_110m_admin_0_boundary_lines_land and ne_50m_admin_0_boundary_lines_land at
// commit 84c039951fc3ccdf97968687ccda67824afa833f of nvkelso/natural-earth-vector). Claims that follow no line of
// control are in disputed-lines.json.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { presimplify, simplify } from 'topojson-simplify';

const require = createRequire(import.meta.url);

// West, south, east, north: from the Black Sea to the Sea of Japan, from Ceylon to the Arctic Ocean.
export const FRAME = [25, 6, 147, 72];
// Where most of the records are, lines keep smaller bends.
const CORE = [44, 30, 100, 57];
const CORE_FINER = 9;
// Square degrees: what a bend, and what an island, must measure to be kept.
const BEND = 0.025;
const ISLAND = 0.3;

// Lines that Natural Earth calls “Line of control” (LoC), “Disputed” (D) or “Indefinite” (I), by the countries on
// both sides. Where only part of a line is meant: the place in the south where it ends, or both places.
const DISPUTED = [
  { between: ['India', 'Pakistan'], ends: [[74.31, 32.81]] }, // LoC: Kashmir
  { between: ['India', 'China'], ends: [[78.917, 33.387]], near: [78, 35] }, // D: Aksai Chin
  { between: ['India', 'China'], near: [94, 29] }, // D: Arunachal Pradesh
  { between: ['Siachen Glacier', 'India'] }, // D: an area of its own that Natural Earth gives to nobody
  { between: ['Siachen Glacier', 'Pakistan'] },
  { between: ['Siachen Glacier', 'China'] },
  { between: ['Russia', 'Ukraine'], near: [34, 46] }, // D: Crimea
  { between: ['North Korea', 'South Korea'] }, // LoC
  { between: ['Israel', 'Syria'] }, // LoC: Golan Heights
  { between: ['Israel', 'Palestine'] }, // D
  { between: ['Israel', 'Lebanon'] }, // I
  { between: ['N. Cyprus', 'Cyprus'] }, // LoC
  { between: ['Somaliland', 'Somalia'] }, // D
  { between: ['Ethiopia', 'Somalia'] }, // I
  { between: ['Sudan', 'S. Sudan'], ends: [[27.88, 9.6], [29, 9.61]] }, // D: Abyei
];

// Natural Earth counts it to the country that controls it. Here it is land of no country, so that a map which
// colours states takes no side; the line that parts it from its neighbour is one of those above.
const NOBODYS = [{ of: 'Russia', within: [32, 44, 37, 46.5] }]; // Crimea

const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json')));
const claims = JSON.parse(readFileSync(new URL('disputed-lines.json', import.meta.url)));
const geometries = world.objects.countries.geometries;

// Absolute coordinates, and arcs that can be told apart.
const scale = world.transform;
let arcs = world.arcs.map((arc) => {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => [
    (x += dx) * scale.scale[0] + scale.translate[0],
    (y += dy) * scale.scale[1] + scale.translate[1],
  ]);
});

const positive = (arc) => (arc < 0 ? ~arc : arc);
const distance = ([x, y], [u, v]) => Math.hypot(x - u, y - v);
const nearest = (line, point) =>
  line.reduce((best, at, i) => (distance(at, point) < distance(line[best], point) ? i : best), 0);
const box = (points) => [
  Math.min(...points.map((p) => p[0])),
  Math.min(...points.map((p) => p[1])),
  Math.max(...points.map((p) => p[0])),
  Math.max(...points.map((p) => p[1])),
];
const meets = (a, b) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
const inside = (a, b) => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];

for (const geometry of geometries) {
  geometry.polygons = geometry.type === 'Polygon' ? [geometry.arcs] : (geometry.arcs ?? []);
}

// Russia reaches over the 180th meridian; here degrees east are counted on.
const russia = geometries.find(({ properties }) => properties.name === 'Russia');
for (const arc of new Set(russia.polygons.flat(2).map(positive))) {
  arcs[arc] = arcs[arc].map(([x, y]) => [x < 0 ? x + 360 : x, y]);
}

function namesByArc() {
  const names = new Map();
  for (const geometry of geometries) {
    for (const arc of geometry.polygons.flat(2)) {
      names.set(positive(arc), [...(names.get(positive(arc)) ?? []), geometry.properties.name]);
    }
  }
  return names;
}

// Cuts an arc in two at a vertex, wherever it is used; the second part is the new arc.
function cut(index, vertex) {
  const second = arcs.length;
  arcs.push(arcs[index].slice(vertex));
  arcs[index] = arcs[index].slice(0, vertex + 1);
  for (const geometry of geometries) {
    geometry.polygons = geometry.polygons.map((rings) =>
      rings.map((ring) =>
        ring.flatMap((arc) => (arc === index ? [index, second] : arc === ~index ? [~second, ~index] : [arc])),
      ),
    );
  }
  return second;
}

const disputed = new Set();
for (const rule of DISPUTED) {
  const own = [...namesByArc()]
    .filter(([, names]) => names.length === 2 && rule.between.every((name) => names.includes(name)))
    .map(([arc]) => arc)
    .filter((arc) => !rule.near || Math.min(...arcs[arc].map((p) => distance(p, rule.near))) < 1.2);
  if (own.length === 0 || (rule.ends && own.length !== 1)) {
    throw new Error(`no line, or not one, for ${JSON.stringify(rule)}`);
  }
  own.forEach((arc) => disputed.add(rule.ends ? part(arc, rule.ends) : arc));
}

function part(arc, ends) {
  const vertices = ends.map((end) => nearest(arcs[arc], end)).sort((a, b) => b - a);
  if (ends.some((end) => Math.min(...arcs[arc].map((p) => distance(p, end))) > 0.1)) {
    throw new Error(`the line does not pass ${JSON.stringify(ends)}`);
  }
  const rest = cut(arc, vertices[0]);
  if (vertices.length === 2) {
    return cut(arc, vertices[1]);
  }
  const north = (line) => Math.max(...line.map((p) => p[1]));
  return north(arcs[arc]) > north(arcs[rest]) ? arc : rest;
}

const nobodys = [];
for (const rule of NOBODYS) {
  const country = geometries.find((one) => one.properties.name === rule.of);
  const parts = country.polygons.filter((rings) =>
    inside(box(rings[0].flatMap((arc) => arcs[positive(arc)])), rule.within),
  );
  if (parts.length !== 1) {
    throw new Error(`${parts.length} parts for ${JSON.stringify(rule)}`);
  }
  country.polygons = country.polygons.filter((rings) => !parts.includes(rings));
  nobodys.push({ type: 'MultiPolygon', polygons: parts, properties: {} });
}

// What lies in the frame. An island is kept when it is large, or when it is all there is of its country.
const area = (ring) => {
  const points = ring.flatMap((arc) => (arc < 0 ? [...arcs[~arc]].reverse() : arcs[arc]));
  return Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [u, v] = points[(i + 1) % points.length];
      return sum + (x * v - u * y) / 2;
    }, 0),
  );
};
const isOnAnIsland = (rings, names) => rings[0].every((arc) => (names.get(positive(arc)) ?? []).length < 2);
const names = namesByArc();
const kept = [...geometries, ...nobodys]
  .map((geometry) => {
    const within = geometry.polygons.filter((rings) =>
      meets(box(rings[0].flatMap((arc) => arcs[positive(arc)])), FRAME),
    );
    const large = within.filter((rings) => !isOnAnIsland(rings, names) || area(rings[0]) > ISLAND);
    return { ...geometry, polygons: large };
  })
  .filter((geometry) => geometry.polygons.length > 0);

for (const { properties, bbox, geometry } of claims.features) {
  if (String(box(geometry.coordinates)) !== String(bbox)) {
    throw new Error(`${properties.BRK_NAME} is not where Natural Earth has it`);
  }
}
const claimed = claims.features
  .filter((claim) => inside(box(claim.geometry.coordinates), FRAME))
  .map((claim) => arcs.push(claim.geometry.coordinates) - 1);

const users = new Map();
for (const geometry of kept) {
  for (const arc of geometry.polygons.flat(2)) {
    users.set(positive(arc), (users.get(positive(arc)) ?? 0) + 1);
  }
}
const lines = (kind, chosen) => ({
  type: 'MultiLineString',
  id: kind,
  arcs: chosen.map((arc) => [arc]),
});
// A line with a country on one side only is a coast, or the border of a country that is not kept.
const coast = [...users].filter(([arc, count]) => count === 1 && names.get(arc)?.length !== 2).map(([arc]) => arc);
const settled = [...users].filter(([arc]) => !coast.includes(arc) && !disputed.has(arc)).map(([arc]) => arc);
const inDispute = [...users].filter(([arc]) => disputed.has(arc)).map(([arc]) => arc);

let whole = {
  type: 'Topology',
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: kept
        .map((geometry) => ({
          type: 'MultiPolygon',
          ...(geometry.id ? { id: countries.numericToAlpha3(geometry.id) } : {}),
          properties: { name: geometry.properties.name ?? '' },
          arcs: geometry.polygons,
        }))
        .sort((a, b) => (a.id ?? '').localeCompare(b.id ?? '')),
    },
    lines: {
      type: 'GeometryCollection',
      geometries: [lines('coast', coast), lines('settled', settled), lines('disputed', [...inDispute, ...claimed])],
    },
  },
  arcs,
};

whole = presimplify(whole);
for (const arc of whole.arcs) {
  for (const point of arc) {
    if (meets([point[0], point[1], point[0], point[1]], CORE)) {
      point[2] *= CORE_FINER;
    }
  }
}

export const topology = simplify(whole, BEND);
