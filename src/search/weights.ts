/** What a token weighs, and how precision and recall make one score. */

/** Precision counts more than recall: people type part of a name, seldom more than it. */
const BETA_SQUARED = 0.25;

/** The F-measure of the two, between 0 and 1. */
export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (1 + BETA_SQUARED) * precision * recall / (BETA_SQUARED * precision + recall);
}

/** By how seldom a token is in the names. */
export function idf(size: number, frequency: number): number {
  return Math.log(1 + size / (frequency + 1));
}
