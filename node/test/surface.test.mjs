// Drift gate: what the built package offers, in JavaScript and in its types, is what the core's manifest says.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import * as sdk from 'opentok-sdk';
import ts from 'typescript';

import { camel } from './support.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const surface = JSON.parse(readFileSync(path('../../core/surface.json'), 'utf8'));
const resolved = (schema) => surface.types[schema.$ref.split('/').at(-1)];

let checker;
let declared;

before(() => {
  const file = path('../index.d.mts');
  const options = { strict: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] };
  const program = ts.createProgram([file], options);
  assert.deepEqual(
    ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText),
    [],
  );
  checker = program.getTypeChecker();
  const names = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  declared = new Map(names.map((symbol) => [symbol.name, symbol]));
});

const typeOf = (symbol) => checker.getTypeOfSymbol(symbol);
const properties = (type) =>
  checker
    .getNonNullableType(type)
    .getProperties()
    .map(({ name }) => name);

function methodsOf(name) {
  const symbol = declared.get(name);
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return checker.getDeclaredTypeOfSymbol(target);
}

test('every operation is a method, with the parameters and options of the manifest', () => {
  const client = methodsOf('OpenTok');
  for (const operation of surface.operations) {
    const name = camel(operation.name);
    assert.equal(typeof sdk.OpenTok.prototype[name], 'function', name);
    const signatures = typeOf(client.getProperty(name)).getCallSignatures();
    assert.equal(signatures.length, 1, name);
    const [signature] = signatures;
    const { properties: fields = {}, required = [] } = resolved(operation.request);
    const names = Object.keys(fields);
    const positional = names.filter((field) => required.includes(field));
    const optional = names.filter((field) => !required.includes(field));
    const more = [...(optional.length > 0 ? ['options'] : []), ...(operation.method ? ['call'] : [])];
    const parameters = signature.getParameters();
    assert.deepEqual(
      parameters.map((parameter) => parameter.name),
      [...positional, ...more],
      name,
    );
    const options = parameters.find((parameter) => parameter.name === 'options');
    assert.deepEqual(options ? properties(typeOf(options)) : [], optional, name);
    if (operation.pages) assert.equal(typeof sdk.OpenTok.prototype[camel(operation.pages)], 'function');
  }
});

test('there is no method that the manifest does not know', () => {
  const known = surface.operations.flatMap(({ name, pages }) =>
    pages ? [camel(name), camel(pages)] : [camel(name)],
  );
  const own = ['apiUrl', 'close', 'constructor', 'projectId', 'withOptions', 'withResponse'];
  const plumbing = ['local', 'remote'];
  const found = new Set();
  for (let type = sdk.OpenTok.prototype; type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    Object.getOwnPropertyNames(type).forEach((name) => found.add(name));
  }
  assert.deepEqual([...found].sort(), [...known, ...own, ...plumbing].sort());
});

test('every enumeration has its values, and every kind of error its class', () => {
  for (const [name, schema] of Object.entries(surface.types).filter(([, { oneOf }]) => oneOf)) {
    const values = Object.fromEntries(schema.oneOf.map(({ title, const: value }) => [title, value]));
    assert.deepEqual({ ...sdk[name] }, values);
    assert.ok(Object.isFrozen(sdk[name]));
  }
  const kinds = Object.values(sdk)
    .filter((value) => value?.prototype instanceof sdk.OpenTokError)
    .map((type) =>
      type.name
        .replace(/Error$/, '')
        .replace(/(?<!^)[A-Z]/g, '_$&')
        .toLowerCase(),
    );
  assert.deepEqual(kinds.sort(), [...surface.errorKinds].sort());
});

test('every remote operation has its route', () => {
  const remote = surface.operations.filter((operation) => operation.path);
  const routes = remote.map(({ name, method, path }) => [camel(name), { method, path }]);
  assert.deepEqual(sdk.routes, Object.fromEntries(routes));
});

test('what is given is closed, what comes back is open', () => {
  const values = (type) => {
    const { types = [type] } = checker.getNonNullableType(type);
    return types.map((one) => checker.typeToString(one));
  };
  const field = (record, name) => typeOf(methodsOf(record).getProperty(name));
  assert.deepEqual(values(field('CreateSessionOptions', 'mediaMode')), ['"relayed"', '"routed"']);
  const open = values(field('Session', 'mediaMode'));
  assert.ok(open.includes('"routed"') && open.some((one) => one.includes('string &')), `${open}`);
});
