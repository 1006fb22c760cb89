#!/usr/bin/env node
// A server that judges every request by an OpenAPI description, and answers by it: the validator and the mocker of
// Prism, as a library. (Its command line looks at no parameter that has brackets in its name.)
//
//   node server.js --description FILE [--port PORT] [--log FILE] [--attached]
//
// FILE is the description as JSON; it is made strict first (see strict.js). The address is printed when the server
// listens. With `--attached` it ends when its standard input does. Each request can ask for its answer:
//
//   Prefer: code=404, dynamic=true, seed=7, fill=true, optionals=0.5
//
// `code` is the status, `dynamic` means random instead of always the same, `seed` makes that repeatable. `fill` adds
// members that nobody declared, also to maps; `optionals` is the share of the members that are there without need.
//
// Each call is a line of JSON in the log, written before the answer is sent: its number (the header `x-call`), the
// operation, method, raw address, raw headers but for the token, body, status, and what is wrong with it.
'use strict';

const fs = require('node:fs');
const http = require('node:http');
const { parseArgs } = require('node:util');

const prism = require('@stoplight/prism-http');
const { getHttpConfigFromRequest } = require('@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js');
const { JSONSchemaFaker: faker } = require('json-schema-faker');
const parsePrefer = require('parse-prefer-header');

const { Router } = require('./router.js');
const { strict } = require('./strict.js');

/** Prism's severity of what makes a request invalid; others are warnings. */
const ERROR = 0;

async function main() {
  const { values: options } = parseArgs({
    options: {
      description: { type: 'string' },
      port: { type: 'string', default: '0' },
      log: { type: 'string' },
      // The server ends with the program that started it.
      attached: { type: 'boolean', default: false },
    },
  });
  const description = JSON.parse(fs.readFileSync(options.description, 'utf8'));
  const { document, changes } = strict(description);
  for (const [change, count] of changes) console.log(`${count} ${change}`);

  const judge = new Judge(await prism.getHttpOperationsFromSpec(document));
  const log = options.log === undefined ? undefined : fs.openSync(options.log, 'w');
  const server = http.createServer({ maxHeaderSize: 64 * 1024 }, (request, response) => {
    const pieces = [];
    request.on('data', (piece) => pieces.push(piece));
    request.on('end', async () => {
      const body = Buffer.concat(pieces);
      const answer = await judge.answer(request, body);
      if (log !== undefined) fs.writeSync(log, JSON.stringify(line(request, body, answer)) + '\n');
      send(response, answer);
    });
  });
  // A connection that is closed while the client sends would be the client's failure.
  Object.assign(server, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 });
  server.listen(Number(options.port), '127.0.0.1', () => {
    console.log(`listening on http://127.0.0.1:${server.address().port}`);
  });
  if (options.attached) process.stdin.on('end', () => process.exit(0)).resume();
}

/** What the log says of a call. */
function line(request, body, answer) {
  const headers = [];
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const [name, value] = request.rawHeaders.slice(index, index + 2);
    const isToken = name.toLowerCase() === 'authorization';
    headers.push([name, isToken ? value.replace(/^(\S+) \S.*$/, '$1 …') : value]);
  }
  return {
    call: Number(request.headers['x-call'] ?? 0),
    operation: answer.operation,
    method: request.method,
    address: request.url,
    headers,
    body: body.toString('utf8'),
    status: answer.status,
    violations: answer.violations,
  };
}

function send(response, { operation, status, mediaType, violations, body }) {
  if (operation) response.setHeader('x-operation', operation);
  if (mediaType) response.setHeader('content-type', mediaType);
  if (violations.length > 0) response.setHeader('x-violations', encodeURI(violations.join('; ')).slice(0, 4000));
  response.statusCode = status;
  response.end(status === 204 ? undefined : body);
}

class Judge {
  constructor(operations) {
    this.router = new Router(operations);
    this.prism = prism.createInstance({}, { logger: silence() });
    // The mocker's own are an empty `P`, words, and addresses with a host.
    faker.format('duration', () => faker.random.pick(['P1D', 'PT2H30M', 'P7DT1H', 'P2W']));
    faker.format('number', () => String(faker.random.number(0, 10000) / 10));
    faker.format('uri-reference', () =>
      faker.random.pick(['/v1/x?cursor=a%2Fb', 'https://example.com/v1/x', '../y#z']),
    );
    faker.option({ minDateTime: new Date('2001-01-01'), maxDateTime: new Date('2038-01-01') });
    this.last = Promise.resolve();
  }

  /** One after the other, because the mocker has one set of options for all. */
  answer(request, raw) {
    this.last = this.last.then(() =>
      this.judged(request, raw).catch((error) => ({
        status: 500,
        violations: [`the server failed: ${error.stack}`],
        body: '',
      })),
    );
    return this.last;
  }

  async judged(request, raw) {
    const route = this.router.find(request.method, request.url);
    if (!route.operation) {
      return { status: route.status, violations: [route.violation], ...document([route.violation]) };
    }
    const operation = route.operation.iid;
    const violations = this.router.violations(route, request.headers, raw);
    let body;
    try {
      body = content(request.headers, raw);
    } catch (error) {
      violations.push(`body: ${error.message}`);
      return { operation, status: 400, violations, ...document(violations) };
    }
    const input = {
      method: request.method.toLowerCase(),
      url: { path: route.path, query: route.query },
      headers: { ...request.headers },
      body,
    };
    const config = this.config(input);
    // Apple's errors are JSON, whatever is asked for; Prism would rather answer with a success.
    if (config.mock.code >= 400) input.headers.accept = 'application/json';
    const result = await this.prism.request(input, [route.operation], config)();
    if (result._tag === 'Left') {
      const problem = result.left;
      violations.push(problem.detail ?? problem.title ?? problem.message);
      return { operation, status: problem.status ?? 500, violations, ...document(violations) };
    }
    const { output, validations } = result.right;
    const errors = validations.input.filter(({ severity }) => severity === ERROR);
    violations.unshift(...errors.map(({ path, message }) => `${(path ?? []).join('.')}: ${message}`));
    // What Prism accepts and the rules of our own do not.
    if (violations.length > 0 && output.statusCode < 300) {
      return { operation, status: 400, violations, ...document(violations) };
    }
    const mediaType = header(output.headers, 'content-type');
    return { operation, status: output.statusCode, mediaType, violations, body: text(output.body, mediaType) };
  }

  /** How Prism is to answer. */
  config(input) {
    const wishes = input.headers.prefer === undefined ? {} : parsePrefer(input.headers.prefer);
    const optionals = wishes.optionals === undefined ? 1 : Number(wishes.optionals);
    faker.option({
      fillProperties: wishes.fill === 'true',
      alwaysFakeOptionals: optionals === 1,
      optionalsProbability: optionals,
      // Otherwise lists would have up to fifty items, and what holds lists of itself would never end.
      fixedProbabilities: true,
      // Many a random error document would be a list of no errors, from which nothing can be read.
      minItems: Number(wishes.code) >= 400 ? 1 : 0,
    });
    const parsed = getHttpConfigFromRequest(input);
    if (parsed._tag === 'Left') throw new Error(parsed.left.detail);
    const wanted = Object.entries(parsed.right).filter(([, value]) => value !== undefined);
    return {
      isProxy: false,
      validateRequest: true,
      validateResponse: false,
      checkSecurity: true,
      errors: false,
      mock: { dynamic: false, ignoreExamples: false, ...Object.fromEntries(wanted) },
    };
  }
}

/** An error document as Apple writes it. */
function document(violations) {
  const errors = violations.map((detail) => ({ status: '400', code: 'PARAMETER_ERROR', title: 'Not valid', detail }));
  return { mediaType: 'application/json', body: JSON.stringify({ errors }) };
}

function content(headers, raw) {
  if (raw.length === 0) return null;
  const body = raw.toString('utf8');
  return /json/.test(headers['content-type'] ?? '') ? JSON.parse(body) : body;
}

function header(headers, wanted) {
  return Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

function text(body, mediaType) {
  if (body === undefined) return '';
  return typeof body === 'string' && !/json/.test(mediaType ?? '') ? body : JSON.stringify(body);
}

/** A logger that Prism can talk to. */
function silence() {
  const names = ['info', 'warn', 'error', 'success', 'debug', 'trace', 'fatal', 'start'];
  const logger = Object.fromEntries(names.map((name) => [name, () => {}]));
  logger.child = () => logger;
  return logger;
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
