import type { GateFeatures } from "#lib/retrieval/relevance-gate.ts";
import { mean } from "../statistics.ts";
import { thresholdFor } from "../threshold-for.ts";
import { assignFolds } from "./assign-folds.ts";
import { fitLogistic, type LogisticModel, logOdds } from "./fit-logistic.ts";
import type { GateExample } from "./gate-example.ts";

/** Enough that each fit sees nine tenths of the questions. */
const FOLDS = 10;

export interface JudgedExample extends GateExample {
  /** Log-odds, above which 0 means answer. */
  score: number;
}

/** Wanted shares of answerable questions refused, for a look at what each costs. */
const SHARES_SHOWN = [0, 0.01, 0.02, 0.03, 0.05, 0.1];

export interface Calibration {
  /** By feature, and `bias`: fitted on all questions, the threshold taken into the bias. */
  weights: Record<string, number>;
  /** Log-odds of the fit from which on a question is answered. */
  threshold: number;
  /** Every question, judged by weights fitted without its group, against the threshold. */
  heldOut: JudgedExample[];
  /** How often, held out, an answerable question scores higher than another one: .5 is chance. It compares sets of features. */
  separation: number;
  /** What other thresholds would come to, held out. */
  tradeOff: { falseRefusal: number; refusal: number; threshold: number }[];
}

/**
 * Fits the gate's weights. Questions about the same event are held out together. The threshold is the highest that refuses at most
 * `falseRefusal` of the answerable questions, held out.
 */
export function calibrate(examples: GateExample[], { falseRefusal }: { falseRefusal: number }): Calibration {
  const names = featureNames(examples);
  const fit = (chosen: GateExample[]) => {
    const found = chosen.filter(({ features }) => features !== null);
    return fitLogistic(
      found.map((example) => rowOf(example, names)!),
      found.map(({ answerable }) => answerable),
    );
  };
  const folds = assignFolds(
    examples.map(({ group }) => group),
    FOLDS,
  );
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fit(examples.filter((_, index) => folds[index] !== fold)),
  );
  const scores = examples.map((example, index) => score(example, names, models[folds[index]!]!));
  const answerable = scores.filter((_, index) => examples[index]!.answerable);
  const others = scores.filter((_, index) => !examples[index]!.answerable);
  const threshold = thresholdFor(answerable, falseRefusal);
  const model = fit(examples);
  return {
    weights: {
      bias: model.bias - threshold,
      ...Object.fromEntries(names.map((name, column) => [name, model.weights[column]!])),
    },
    threshold,
    heldOut: examples.map((example, index) => ({ ...example, score: scores[index]! - threshold })),
    separation: separation(answerable, others),
    tradeOff: SHARES_SHOWN.map((share) => {
      const limit = thresholdFor(answerable, share);
      return {
        falseRefusal: shareRefused(answerable, limit),
        refusal: shareRefused(others, limit),
        threshold: limit,
      };
    }),
  };
}

/** Judges examples by weights that are there already. */
export function judge(examples: GateExample[], scoreOf: (features: GateFeatures) => number): JudgedExample[] {
  return examples.map((example) => ({
    ...example,
    score: example.features ? scoreOf(example.features) : Number.NEGATIVE_INFINITY,
  }));
}

/** The area under the receiver operating characteristic. */
function separation(answerable: number[], others: number[]): number {
  const wins = answerable.flatMap((score) =>
    others.map((other) => (score > other ? 1 : score === other ? 0.5 : 0)),
  );
  return mean(wins);
}

function shareRefused(scores: number[], threshold: number): number {
  return scores.filter((score) => score <= threshold).length / scores.length;
}

/** Whatever features the gate has. */
function featureNames(examples: GateExample[]): (keyof GateFeatures)[] {
  return Object.keys(examples.find(({ features }) => features)?.features ?? {}) as (keyof GateFeatures)[];
}

function rowOf({ features }: GateExample, names: (keyof GateFeatures)[]): number[] | null {
  return features && names.map((name) => features[name]);
}

function score(example: GateExample, names: (keyof GateFeatures)[], model: LogisticModel): number {
  const row = rowOf(example, names);
  return row ? logOdds(model, row) : Number.NEGATIVE_INFINITY;
}
