/** An amount or a number by how many share it, in the order of asking: what the question states of both, what counted things cost, a printed number, a year's cost of one. */
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { costOfEach } from './average.ts';
import { countAverage } from './count-average.ts';
import { perThingAnswer } from './per-thing.ts';
import { statedDealtAnswer } from './stated-dealt.ts';
import { yearlyCostAnswer } from './yearly-cost.ts';

export const DEALT_OUT: readonly ((context: Context) => Answer | null)[] = [perThingAnswer, statedDealtAnswer, costOfEach, countAverage, yearlyCostAnswer];
