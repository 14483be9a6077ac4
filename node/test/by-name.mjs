// Calls as data, by the names of operations and arguments, as a caller would write them.

import { readFileSync } from 'node:fs';

const surface = JSON.parse(readFileSync(new URL('../../core/surface.json', import.meta.url), 'utf8'));

/** What the manifest says of an operation. */
export function operationOf(name) {
  return surface.operations.find((one) => one.name === name);
}

function requestOf(operation) {
  const { properties = {}, required = [] } = surface.types[operation.request.$ref.split('/').at(-1)];
  return {
    names: Object.keys(properties),
    required: Object.keys(properties).filter((name) => required.includes(name)),
  };
}

/** Whether it has options of its own. */
export function takesOptions(operation) {
  const { names, required } = requestOf(operation);
  return names.length > required.length;
}

/** Named arguments as a caller would write them: the required ones, then an object with the rest. */
export function flat(operation, given) {
  const { required } = requestOf(operation);
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !required.includes(name)));
  const positional = required.map((name) => given[name]);
  return takesOptions(operation) || Object.keys(rest).length > 0 ? [...positional, rest] : positional;
}
