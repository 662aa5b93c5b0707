/** The ready-made roles as keys. */

import type { PresetDetail } from 'instantly-rbac/catalog';

import { least } from '../engine.js';
import { sentenceCase } from '../words.js';
import type { KeySubject } from './subject.js';

/** What a preset is called. */
export function presetName({ preset }: PresetDetail): string {
  const name = preset.replace('preset:', '');
  return `${name === 'sdr' ? 'SDR' : sentenceCase(name)} (ready-made)`;
}

/** A key with the least scopes for a preset. */
export function keyFor(preset: PresetDetail): KeySubject {
  return { kind: 'key', name: presetName(preset), scopes: least([...preset.operations]).scopes };
}
