// A copy of a description that refuses what the description itself leaves open: Prism judges by the schema alone, and
// JSON Schema lets members pass that nobody declared.
//
// Only what requests hold is closed. Answers stay as they are, because servers may add to them.
'use strict';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** RFC 3339, which the validator's own `date-time` is laxer than: it takes a blank for the `T`, and `-0700`. */
const TIME = String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$`;

/** `number` is Apple's own format, of texts; no validator knows it. */
const NUMBER = String.raw`^-?[0-9]+(\.[0-9]+)?$`;

/** What static answers hold where the mocker does not know the format. */
const EXAMPLES = { duration: 'P1DT2H', number: '12.5' };

/**
 * The strict copy of a description, and how often each change was made.
 *
 * @param {object} description an OpenAPI 3.0 document
 * @returns {{ document: object, changes: Map<string, number> }}
 */
function strict(description) {
  const document = structuredClone(description);
  const copy = new Copy(document);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS.filter((name) => item[name])) {
      copy.operation(path, method, item, item[method]);
    }
  }
  copy.examples(document.components?.schemas ?? {});
  return { document, changes: copy.changes };
}

class Copy {
  constructor(document) {
    this.document = document;
    this.changes = new Map();
  }

  count(change) {
    this.changes.set(change, (this.changes.get(change) ?? 0) + 1);
  }

  /** The thing itself, whether it stands in place or is referred to; what stands beside the reference is kept. */
  resolved(value) {
    const { $ref: reference, ...beside } = value;
    if (reference !== undefined) {
      const steps = reference.replace(/^#\//, '').split('/');
      const target = steps.reduce((at, step) => at?.[unescape(step)], this.document);
      if (target === undefined) throw new Error(`${reference} leads nowhere`);
      return { ...this.resolved(target), ...beside };
    }
    if (value.allOf?.length === 1) {
      const { allOf, ...around } = value;
      return { ...this.resolved(allOf[0]), ...around };
    }
    return value;
  }

  operation(path, method, item, operation) {
    for (const parameter of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
      const { name, schema } = this.resolved(parameter);
      const values = this.resolved(this.resolved(schema).items ?? schema).enum;
      // The validator cannot compile it, and would judge no parameter of the operation.
      if (values?.length === 0) throw new Error(`${method} ${path}: ${name} has an empty enum`);
    }
    if (!operation.requestBody) return;
    const body = structuredClone(this.resolved(operation.requestBody));
    for (const content of Object.values(body.content)) {
      content.schema = this.closed(content.schema);
    }
    operation.requestBody = body;
  }

  /** A schema in which every object holds what is declared and nothing else, without references. */
  closed(schema) {
    const closed = { ...this.resolved(schema) };
    if (closed.discriminator) {
      delete closed.discriminator;
      this.count('discriminators left out of what is sent');
    }
    if (closed.properties) {
      const members = Object.entries(closed.properties);
      closed.properties = Object.fromEntries(members.map(([name, member]) => [name, this.closed(member)]));
      if (closed.additionalProperties === undefined) {
        closed.additionalProperties = false;
        this.count('objects that are sent, closed');
      }
    }
    for (const keyword of ['items', 'additionalProperties']) {
      if (typeof closed[keyword] === 'object') closed[keyword] = this.closed(closed[keyword]);
    }
    for (const keyword of ['oneOf', 'allOf']) {
      if (closed[keyword]) closed[keyword] = closed[keyword].map((part) => this.closed(part));
    }
    if (closed.anyOf) {
      // Sets of members that are required together: just one of them.
      closed.oneOf = closed.anyOf;
      delete closed.anyOf;
      this.count('sets of required members, of which one is sent');
    }
    this.pattern(closed);
    return closed;
  }

  pattern(schema) {
    const pattern = { 'date-time': TIME, number: NUMBER }[schema.format];
    if (schema.type === 'string' && pattern) {
      schema.pattern = pattern;
      this.count(`texts of the format ${schema.format} that are sent, with a pattern`);
    }
  }

  /** Gives texts of formats that the mocker does not know an example. */
  examples(value) {
    if (value === null || typeof value !== 'object') return;
    const example = EXAMPLES[value.format];
    if (value.type === 'string' && example !== undefined && value.example === undefined) {
      value.example = example;
      this.count(`texts of the format ${value.format} that are read, with an example`);
    }
    Object.values(value).forEach((member) => this.examples(member));
  }
}

/** A step of a JSON pointer. */
function unescape(step) {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}

module.exports = { strict };
