// The members of the originals, resolved in the built package: what it exports, and what its types declare; see
// tests/originals/README.md.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import * as sdk from 'opentok-sdk';
import * as legacy from 'opentok-sdk/legacy';
import ts from 'typescript';

import { camel } from './support.mjs';

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const rows = ['node', 'dotnet', 'ruby', 'python', 'java', 'vonage-node', 'vonage-python'].flatMap((table) =>
  JSON.parse(readFileSync(file(`tests/originals/${table}.json`), 'utf8')),
);

/** What the two entries export, and what they declare. */
const entries = { modern: file('node/index.d.mts'), legacy: file('node/legacy.d.mts') };
const program = ts.createProgram(Object.values(entries), {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  types: [],
});
const checker = program.getTypeChecker();
const declarations = (entry) =>
  new Map(
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)))
      .map((symbol) => [symbol.name, symbol]),
  );
const modern = { exported: sdk, declared: declarations(entries.modern) };
const older = { exported: legacy, declared: declarations(entries.legacy) };

/** The type that an export declares: of the instances where it is a class. */
function typeOf(name, { declared } = modern) {
  const symbol = declared.get(name);
  if (!symbol) return undefined;
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return checker.getDeclaredTypeOfSymbol(target);
}

/** The type without `undefined`, by whose properties options are known. */
const properties = (type) => (type ? checker.getPropertiesOfType(checker.getNonNullableType(type)) : []);
const property = (type, name) => properties(type).find((symbol) => symbol.name === name);
const typeOfSymbol = (symbol) => checker.getTypeOfSymbol(symbol);

/** Whether a function takes a parameter of this name, or an options object with a property of it. */
function takes(type, name) {
  const signatures = [...type.getCallSignatures(), ...type.getConstructSignatures()];
  return signatures
    .flatMap((signature) => signature.parameters)
    .some((parameter) => parameter.name === name || property(typeOfSymbol(parameter), name));
}

function member(name) {
  const [owner, field] = name.split('.');
  if (/^[A-Z]/.test(owner)) return typeOf(owner) && (!field || property(typeOf(owner), field));
  const method = property(typeOf('OpenTok'), camel(owner));
  if (!method || typeof sdk.OpenTok.prototype[method.name] !== 'function') return false;
  return !field || takes(typeOfSymbol(method), field);
}

function value(name) {
  const [owner, text] = name.split('=');
  return Object.values(sdk[owner] ?? {}).includes(text);
}

const pascal = (kind) => camel(`_${kind}`);

function error(kind) {
  if (kind === '*') return sdk.OpenTokError.prototype instanceof Error;
  return sdk[`${pascal(kind)}Error`]?.prototype instanceof sdk.OpenTokError;
}

/** Whether a client is made with such an option, or has such a member. */
function client(name) {
  const constructor = typeOfSymbol(modern.declared.get('OpenTok'));
  const made = [
    constructor,
    ...['application', 'fromEnv'].map((one) => typeOfSymbol(property(constructor, one))),
  ];
  const wanted = camel(name);
  return (
    Object.hasOwn(sdk.OpenTok, wanted) ||
    wanted in sdk.OpenTok.prototype ||
    made.some((one) => takes(one, wanted))
  );
}

/**
 * `OpenTok.prototype.dial(sipUri)`, `legacy.OpenTok.ArgumentError`, `legacy.Archive.stop`: a value, or a declared
 * property.
 */
function path(text) {
  const [, prefix, names, parameter] = /^(legacy\.)?([\w.]+)(?:\((\w+)\))?$/.exec(text) ?? [];
  if (!names) return false;
  const entry = prefix ? older : modern;
  const [first, ...rest] = names.split('.');
  const symbol = rest.length > 0 && property(typeOf(first, entry), rest.at(-1));
  if (parameter) return symbol && takes(typeOfSymbol(symbol), parameter);
  const owner = [first, ...rest].slice(0, -1).reduce((found, name) => found?.[name], entry.exported);
  return (rest.at(-1) ?? first) in Object(owner) || symbol;
}

function resolves(expression) {
  const [kind, name] = expression.split(/:(.*)/);
  if (kind === 'python' || kind === 'kotlin') return true; // for the tests of that language
  if (kind === 'manifest') return Boolean(name.includes('=') ? value(name) : member(name));
  return Boolean({ error, client, node: path }[kind](name));
}

test('every member of the originals is in the package', () => {
  const ours = rows.filter((row) => row.ours);
  const failing = ours.filter((row) => !row.ours.every(resolves));
  const missing = failing.map((row) => `${row.original}: ${row.ours.filter((one) => !resolves(one))}`);
  const count = `${ours.length - failing.length} rows resolved, ${rows.length - ours.length} reasons`;
  console.log(`originals: ${count} (node)`);
  assert.ok(ours.length > 1000);
  assert.deepEqual(missing, []);
});

/** What stands before an option, a value or the items of a list: those are handed on, whatever they are called. */
const named = (expression) =>
  expression.replace(/[([=].*/, '').replace(/^(node:legacy\.\w+(\.\w+)?).*/, prototype);
const prototype = (all, first) => (all.includes('.prototype.') ? all : first);

test('every member of the original is in the older face', () => {
  const there = rows.filter((row) => row.legacy?.startsWith('node:'));
  assert.ok(there.length > 350);
  const missing = there.map(({ legacy }) => legacy).filter((one) => !resolves(named(one)));
  assert.deepEqual(missing, []);
});

for (const expression of [
  'manifest:start_archivee',
  'manifest:start_archive.nmae',
  'manifest:Archive.statuss',
  'manifest:Role=guest',
  'error:unheard_of',
  'client:timeuot',
  'node:OpenTok.prototype.startArchivee',
  'node:OpenTok.prototype.startArchive(sessionID)',
  'node:Archive.stop',
  'node:OpenTok.prototype.playDTMF',
  'node:legacy.Archive.statuss',
  'node:legacy.OpenTok.prototype.playDTMF(digitz)',
  'node:legacy.OpenTok.ArchivError',
]) {
  test(`${expression} does not resolve`, () => assert.equal(resolves(expression), false));
}
