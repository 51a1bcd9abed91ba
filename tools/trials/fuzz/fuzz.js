// Asks every operation of a running instance's contract with good and bad values, and checks each answer against the
// contract: status, media type, and the schema of JSON. Ends with 1 if an answer is not documented.
//
//   npm ci && node fuzz.js [http://localhost:8080] [--requests 10000] [--seed 1]
//
// Start the instance with KHORGOS_RATE_PER_MINUTE=0. The same seed asks the same questions.
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const given = process.argv.slice(2);
const option = (name, otherwise) => (given.includes(name) ? Number(given[given.indexOf(name) + 1]) : otherwise);
const server = given[0]?.startsWith('http') ? given[0] : 'http://localhost:8080';
const requests = option('--requests', 10_000);
let seed = option('--seed', 1);

// mulberry32
const random = () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const one = (list) => list[Math.floor(random() * list.length)];

const NASTY = [
  '', ' ', '*', '!china', '..', '1..', '..1', '-1', '0', '1e9', '999999999999', '2019-02-30', '2019..2018', 'NaN', 'null', 'true', 'TRUE',
  "' or 1=1 --", '<script>', '../../etc/passwd', '%00', '\u0000', '\ud83d\ude00', 'хоргос', '霍尔果斯', 'a'.repeat(300), ',', ',,', 'a,b,c', '1,000',
  '{}', '[]', '$', '&', '#', ';', '+', '|', '\\', '"',
];
const METHODS_BESIDE = ['HEAD'];

const contract = await (await fetch(`${server}/q/openapi?format=json`)).json();
const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true });
addFormats(ajv);
ajv.addSchema(contract, 'contract');
const pointer = (...steps) =>
  'contract#/' + steps.map((step) => encodeURIComponent(step.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/');
const validators = new Map();
const validator = (...steps) => {
  const at = pointer(...steps);
  if (!validators.has(at)) validators.set(at, ajv.compile({ $ref: at }));
  return validators.get(at);
};
const resolve = (it) => (it?.$ref ? it.$ref.slice(2).split('/').reduce((at, step) => at[step], contract) : it);

const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  item.get ? [{ path, operation: item.get, parameters: [...(item.parameters ?? []), ...(item.get.parameters ?? [])].map(resolve) }] : [],
);

function examples(parameter) {
  const schema = resolve(parameter.schema) ?? {};
  const items = resolve(schema.items) ?? {};
  return [
    parameter.example, ...Object.values(parameter.examples ?? {}).map((it) => it.value), ...(schema.examples ?? []), schema.default,
    ...(schema.enum ?? []), ...(items.enum ?? []), ...(items.examples ?? []),
  ].filter((value) => value !== undefined && value !== null);
}

function value(parameter, nasty) {
  const good = examples(parameter);
  const chosen = nasty || good.length === 0 ? one(NASTY) : one(good);
  return Array.isArray(chosen) ? chosen.join(',') : String(chosen);
}

function question({ path, parameters }) {
  const nasty = random() < 0.5;
  let address = path;
  const query = [];
  for (const parameter of parameters) {
    // The media types of citations stand in the description of the parameter.
    if (parameter.in === 'path') {
      const filled = encodeURIComponent(value(parameter, nasty && random() < 0.3) || '-');
      address = address.replace(`{${parameter.name}}`, filled === '.' || filled === '..' ? '-' : filled);
    } else if (parameter.in === 'query' && parameter.name !== 'cite' && (parameter.required || random() < 3 / parameters.length)) {
      query.push(`${encodeURIComponent(parameter.name)}=${encodeURIComponent(value(parameter, nasty && random() < 0.5))}`);
    }
  }
  if (nasty && random() < 0.1) query.push(`${encodeURIComponent(one(NASTY))}=${encodeURIComponent(one(NASTY))}`);
  return address + (query.length ? `?${query.join('&')}` : '');
}

const counts = new Map();
const faults = new Map();
const fault = (kind, address) => faults.set(kind, [...(faults.get(kind) ?? []), address]);
const times = [];

async function ask(it) {
  const address = question(it);
  const method = random() < 0.02 ? one(METHODS_BESIDE) : 'GET';
  const began = performance.now();
  const answer = await fetch(server + address, { method, redirect: 'manual', signal: AbortSignal.timeout(30_000) });
  const body = await answer.text();
  times.push(performance.now() - began);
  const status = String(answer.status);
  counts.set(status, (counts.get(status) ?? 0) + 1);
  const documented = resolve(it.operation.responses[status]);
  if (answer.status >= 500) fault(`status ${status}`, address);
  else if (!documented) fault(`status ${status} of ${it.path} is not documented`, address);
  else if (method === 'GET' && answer.status !== 304 && documented.content) {
    const type = (answer.headers.get('content-type') ?? 'none').split(';')[0];
    const content = documented.content[type];
    if (!content) fault(`media type ${type} of ${status} of ${it.path} is not documented`, address);
    else if (/json$/.test(type) && !/ndjson/.test(type) && content.schema) {
      let parsed;
      try {
        parsed = JSON.parse(body);
      } catch {
        return fault(`no JSON from ${it.path}`, address);
      }
      const where = it.operation.responses[status].$ref
        ? [...it.operation.responses[status].$ref.slice(2).split('/'), 'content', type, 'schema']
        : ['paths', it.path, 'get', 'responses', status, 'content', type, 'schema'];
      const check = validator(...where);
      if (!check(parsed)) {
        const [error] = check.errors;
        fault(`${it.path} ${status}: ${error.instancePath.replace(/\d+/g, 'N')} ${error.message}`, address);
      }
    }
  }
}

for (let done = 0; done < requests; done += 8) {
  await Promise.all(
    Array.from({ length: Math.min(8, requests - done) }, (_, i) => ask(operations[(done + i) % operations.length])),
  );
}
times.sort((a, b) => a - b);
console.log(`${requests} requests to ${operations.length} operations: ${[...counts].sort().map(([status, n]) => `${n} × ${status}`).join(', ')}`);
console.log(`p50 ${times[times.length >> 1].toFixed(0)} ms, p99 ${times[Math.floor(times.length * 0.99)].toFixed(0)} ms, max ${times.at(-1).toFixed(0)} ms`);
for (const [kind, addresses] of faults) {
  console.log(`NOT AS DOCUMENTED, ${addresses.length} times: ${kind}\n  ${addresses.slice(0, 3).join('\n  ')}`);
}
process.exit(faults.size ? 1 : 0);
