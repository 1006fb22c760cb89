// Which operation a request is for, and what is wrong with it that Prism does not see. Prism judges decoded values: it
// lets unknown parameters pass, looks at the last of repeated ones, skips empty ones, and takes `5.0` for an integer.
'use strict';

const INTEGER = /^-?(0|[1-9][0-9]*)$/;
const JSON_TYPE = /^application\/json\s*(;\s*charset=utf-8)?$/i;

class Router {
  constructor(operations) {
    this.routes = operations.map((operation) => ({
      operation,
      method: operation.method.toUpperCase(),
      holes: operation.path.split('{').length - 1,
      pattern: new RegExp('^' + operation.path.replaceAll('.', '\\.').replace(/\{[^}]*\}/g, '[^/]+') + '$'),
      parameters: new Map((operation.request?.query ?? []).map(({ name, schema }) => [name, schema ?? {}])),
    }));
    // `/v1/apps/search` before `/v1/apps/{id}`.
    this.routes.sort((one, other) => one.holes - other.holes);
  }

  /** The operation with the address in parts; or why there is none. */
  find(method, address) {
    const end = address.includes('?') ? address.indexOf('?') : address.length;
    const path = address.slice(0, end);
    const routes = this.routes.filter(({ pattern }) => pattern.test(path));
    const route = routes.find((candidate) => candidate.method === method);
    if (!route) {
      const violation = `there is no operation ${method} ${path}`;
      return { status: routes.length > 0 ? 405 : 404, violation };
    }
    const query = {};
    const parameters = new URLSearchParams(address.slice(end + 1));
    for (const name of parameters.keys()) {
      const values = parameters.getAll(name);
      query[name] = values.length === 1 ? values[0] : values;
    }
    return { ...route, path, query };
  }

  /** What Prism lets pass. */
  violations(route, headers, raw) {
    const found = [];
    for (const [name, value] of Object.entries(route.query)) {
      const schema = route.parameters.get(name);
      if (!schema) found.push(`query.${name}: is not known`);
      else if (Array.isArray(value)) found.push(`query.${name}: is there ${value.length} times`);
      else if (value === '' && !isFreeText(schema)) found.push(`query.${name}: is empty`);
      else if (schema.type === 'integer' && !INTEGER.test(value)) found.push(`query.${name}: ${value} is no integer`);
    }
    if (/[{}]|%7B|%7D/i.test(route.path)) found.push('path: a parameter is not filled in');
    if (raw.length > 0 && !JSON_TYPE.test(headers['content-type'] ?? '')) {
      found.push(`content-type: is ${headers['content-type']}`);
    }
    if (route.method === 'PATCH' && route.operation.path.endsWith('/{id}')) found.push(...otherIdentity(route, raw));
    return found;
  }
}

function isFreeText(schema) {
  const value = schema.type === 'array' ? (schema.items ?? {}) : schema;
  return value.type === 'string' && !value.enum;
}

/** A change says in the path and in the body what is changed. */
function otherIdentity(route, raw) {
  let id;
  try {
    id = JSON.parse(raw.toString('utf8')).data?.id;
  } catch {
    return [];
  }
  const inPath = decodeURIComponent(route.path.split('/').pop());
  return id === undefined || id === inPath ? [] : ['body.data.id: is not the one in the path'];
}

module.exports = { Router };
