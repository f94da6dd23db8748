/** A real language model small enough for a test: one character at a time, sampled. 4 layers, 906,112 weights in 8 bits. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Numbers in [0, 1). */
type Random = () => number;

const layout = z.object({
  V: z.number(), D: z.number(), L: z.number(), H: z.number(), T: z.number(), FF: z.number(), chars: z.array(z.string()),
  meta: z.array(z.union([
    z.tuple([z.string(), z.literal('q8'), z.tuple([z.number(), z.number()]), z.number(), z.number()]),
    z.tuple([z.string(), z.literal('f32'), z.tuple([z.number()]), z.number()]),
  ])),
});

interface Matrix { weights: Float32Array; rows: number; columns: number }
interface Layer { normIn: Float32Array; q: Matrix; k: Matrix; v: Matrix; o: Matrix; normOut: Float32Array; gate: Matrix; down: Matrix; up: Matrix }

const END = '\u0003';
const ROTARY_BASE = 10_000;
const NORM_EPSILON = 1e-5;

export class TinyModel {
  readonly #chars: readonly string[];
  readonly #codes: ReadonlyMap<string, number>;
  readonly #width: number;
  readonly #heads: number;
  readonly #context: number;
  readonly #embedding: Matrix;
  readonly #layers: readonly Layer[];
  readonly #normLast: Float32Array;

  constructor(folder: URL) {
    const { D, L, H, T, chars, meta } = layout.parse(JSON.parse(readFileSync(new URL('tiny.json', folder), 'utf8')));
    const bytes = readFileSync(new URL('tiny.bin', folder));
    const tensors = new Map(meta.map((entry) => [entry[0], entry]));
    const floats = (offset: number, length: number): Float32Array => Float32Array.from({ length }, (_, at) => bytes.readFloatLE(offset + 4 * at));
    const vector = (name: string): Float32Array => {
      const entry = tensors.get(name);
      if (entry?.[1] !== 'f32') throw new RangeError(`no vector ${name}`);
      return floats(entry[3], entry[2][0]);
    };
    const matrix = (name: string): Matrix => {
      const entry = tensors.get(name);
      if (entry?.[1] !== 'q8') throw new RangeError(`no matrix ${name}`);
      const [, , [rows, columns], offset, scaleOffset] = entry;
      const scales = floats(scaleOffset, rows);
      return { rows, columns, weights: Float32Array.from({ length: rows * columns }, (_, at) => bytes.readInt8(offset + at) * (scales[Math.floor(at / columns)] ?? 0)) };
    };
    [this.#chars, this.#width, this.#heads, this.#context] = [chars, D, H, T];
    this.#codes = new Map(chars.map((char, code) => [char, code]));
    this.#embedding = matrix('e.weight');
    this.#normLast = vector('n.w');
    this.#layers = Array.from({ length: L }, (_, index): Layer => {
      const own = (name: string): string => `b.${index}.${name}`;
      const weights = (name: string): Matrix => matrix(own(`${name}.weight`));
      return { normIn: vector(own('n1.w')), q: weights('q'), k: weights('k'), v: weights('v'), o: weights('o'), normOut: vector(own('n2.w')), gate: weights('w1'), down: weights('w2'), up: weights('w3') };
    });
  }

  /** What the model goes on with until it ends or its context is full. Characters that it does not know are left out of the prompt. */
  write(prompt: string, { temperature, random }: { temperature: number; random: Random }): string {
    const codes = [...prompt].flatMap((char) => this.#codes.get(char) ?? []);
    const cache = this.#layers.map(() => ({ keys: [] as Float32Array[], values: [] as Float32Array[] }));
    let logits: Float32Array = new Float32Array();
    codes.forEach((code, at) => { logits = this.#step(code, at, cache); });
    let written = '';
    for (let at = codes.length; at < this.#context; at += 1) {
      const code = sample(logits, temperature, random);
      const char = this.#chars[code] ?? END;
      if (char === END) break;
      written += char;
      logits = this.#step(code, at, cache);
    }
    return written;
  }

  #step(code: number, at: number, cache: readonly { keys: Float32Array[]; values: Float32Array[] }[]): Float32Array {
    let state: Float32Array = this.#embedding.weights.slice(code * this.#width, (code + 1) * this.#width);
    this.#layers.forEach((layer, index) => {
      const { keys, values } = cache[index] ?? { keys: [], values: [] };
      const input = normed(state, layer.normIn);
      const query = this.#rotated(times(layer.q, input), at);
      keys.push(this.#rotated(times(layer.k, input), at));
      values.push(times(layer.v, input));
      state = plus(state, times(layer.o, this.#attend(query, keys, values)));
      const hidden = normed(state, layer.normOut);
      const [gate, up] = [times(layer.gate, hidden), times(layer.up, hidden)];
      state = plus(state, times(layer.down, gate.map((value, unit) => (value / (1 + Math.exp(-value))) * (up[unit] ?? 0))));
    });
    return times(this.#embedding, normed(state, this.#normLast));
  }

  #attend(query: Float32Array, keys: readonly Float32Array[], values: readonly Float32Array[]): Float32Array {
    const size = this.#width / this.#heads;
    const out = new Float32Array(this.#width);
    for (let from = 0; from < this.#width; from += size) {
      const scores = keys.map((key) => {
        let score = 0;
        for (let unit = from; unit < from + size; unit += 1) score += (query[unit] ?? 0) * (key[unit] ?? 0);
        return score / Math.sqrt(size);
      });
      const shares = softmax(scores);
      values.forEach((value, at) => {
        for (let unit = from; unit < from + size; unit += 1) out[unit] = (out[unit] ?? 0) + (shares[at] ?? 0) * (value[unit] ?? 0);
      });
    }
    return out;
  }

  /** Rotary positions on neighbouring pairs of each head. */
  #rotated(vector: Float32Array, at: number): Float32Array {
    const size = this.#width / this.#heads;
    const turned = new Float32Array(vector.length);
    for (let unit = 0; unit < vector.length; unit += 2) {
      const angle = at / ROTARY_BASE ** ((unit % size) / size);
      const [left, right, cosine, sine] = [vector[unit] ?? 0, vector[unit + 1] ?? 0, Math.cos(angle), Math.sin(angle)];
      turned[unit] = left * cosine - right * sine;
      turned[unit + 1] = left * sine + right * cosine;
    }
    return turned;
  }
}

function times({ weights, rows, columns }: Matrix, vector: Float32Array): Float32Array {
  const out = new Float32Array(rows);
  for (let row = 0, at = 0; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1, at += 1) sum += (weights[at] ?? 0) * (vector[column] ?? 0);
    out[row] = sum;
  }
  return out;
}

function normed(vector: Float32Array, weights: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const scale = 1 / Math.sqrt(squares / vector.length + NORM_EPSILON);
  return vector.map((value, at) => value * scale * (weights[at] ?? 0));
}

function plus(left: Float32Array, right: Float32Array): Float32Array {
  return left.map((value, at) => value + (right[at] ?? 0));
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function sample(logits: Float32Array, temperature: number, random: Random): number {
  const shares = softmax([...logits].map((logit) => logit / temperature));
  let left = random();
  for (const [code, share] of shares.entries()) {
    left -= share;
    if (left < 0) return code;
  }
  return shares.length - 1;
}
