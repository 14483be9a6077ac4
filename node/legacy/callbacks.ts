// What a callback gets: what the original passed to it.

import type { OpenTokError } from '../lib/errors';
import type { Captions } from '../lib/models';
import { hide } from './hidden';

/** The older style: called once, later, with an error, or with `null` and what the original passed. */
export type NodeCallback<T> = (error: OpenTokError | null, ...values: CallbackValues<T>) => void;

/** A list comes as its items and how many there are in all, captions as their identifier. */
export type CallbackValues<T> = T extends List
  ? [list?: CallbackList<T>, total?: number]
  : T extends Captions
    ? [captionsId?: string]
    : [value?: T];

/** The items of a list, which also has everything that a promise would give. */
export type CallbackList<T extends List> = T['items'] &
  T & {
    /** How many there are in all, not only on this page. */
    readonly count: number;
  };

interface List {
  items: unknown[];
  total: number;
}

/** A list of arguments with a callback at its end, before which those that may be left out may be. */
export type WithCallback<Given extends unknown[], T> = Given extends []
  ? [callback: NodeCallback<T>]
  : number extends Given['length']
    ? never // no list of arguments, but any number of them
    : Given extends [infer First, ...infer Rest]
      ? [First, ...WithCallback<Rest, T>]
      : Given extends [(infer First)?, ...infer Rest]
        ? [callback: NodeCallback<T>] | [First | undefined, ...WithCallback<Rest, T>]
        : never;

/** Where the original passed something of its own, by the name of the operation. */
const OWN: Readonly<Record<string, ((answer: unknown) => unknown) | undefined>> = {
  start_captions: (answer) => (answer as Captions).captionsId,
  stop_captions: () => true,
};

/** What follows `null` in a call of a callback. */
export function callbackValues(name: string, answer: unknown): unknown[] {
  const own = OWN[name];
  if (own) return [own(answer)];
  if (!isList(answer)) return [answer];
  hide(answer.items, { ...answer, count: answer.total });
  return [answer.items, answer.total];
}

function isList(answer: unknown): answer is List {
  return typeof answer === 'object' && answer !== null && 'total' in answer && 'items' in answer;
}
