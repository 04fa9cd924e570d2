/** Weights of a logistic regression: the log-odds are `bias` plus the sum of each value times its weight. */
export interface LogisticModel {
  weights: number[];
  bias: number;
}

/**
 * How strongly weights are held near zero: the prior is a normal distribution of variance 1 over the weight of a value that is
 * standardised, so that a value seen three times does not decide alone.
 */
const RIDGE = 1;

/** Newton's method converges in under ten steps here; what has not by then never will. */
const MOST_STEPS = 50;
const CONVERGED = 1e-9;

/** Fits the odds that a row is labelled `true`. The same rows in any order give the same model. */
export function fitLogistic(rows: number[][], labels: boolean[]): LogisticModel {
  const scales = columnScales(rows);
  const inputs = rows.map((row) => [...standardise(row, scales), 1]);
  const size = scales.length + 1;
  let model = new Array<number>(size).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = model.map((weight, column) => (column < scales.length ? RIDGE * weight : 0));
    const curvature = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => (row === column && row < scales.length ? RIDGE : 0)),
    );
    inputs.forEach((input, index) => {
      const odds = logistic(dot(model, input));
      const error = odds - Number(labels[index]);
      const spread = Math.max(odds * (1 - odds), Number.EPSILON);
      for (let row = 0; row < size; row++) {
        gradient[row]! += error * input[row]!;
        for (let column = 0; column < size; column++) {
          curvature[row]![column]! += spread * input[row]! * input[column]!;
        }
      }
    });
    const change = solve(curvature, gradient);
    model = model.map((weight, index) => weight - change[index]!);
    if (Math.max(...change.map(Math.abs)) < CONVERGED) break;
  }
  const weights = scales.map(({ deviation }, column) => model[column]! / deviation);
  const shift = scales.reduce((sum, { mean }, column) => sum + mean * weights[column]!, 0);
  return { weights, bias: model.at(-1)! - shift };
}

/** The log-odds that a model gives a row. */
export function logOdds({ weights, bias }: LogisticModel, row: number[]): number {
  return bias + dot(weights, row);
}

interface Scale {
  mean: number;
  deviation: number;
}

function columnScales(rows: number[][]): Scale[] {
  return (rows[0] ?? []).map((_, column) => {
    const values = rows.map((row) => row[column]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    // A value that never varies is worth nothing, whatever it is divided by.
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
}

function standardise(row: number[], scales: Scale[]): number[] {
  return scales.map(({ mean, deviation }, column) => (row[column]! - mean) / deviation);
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}

/** Solves `matrix · x = vector` by Gaussian elimination; the matrix is symmetric and positive definite, so no pivot is zero. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, vector[index]!]);
  const size = vector.length;
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= size; column++)
        rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const known = dot(rows[row]!.slice(row + 1, size), solution.slice(row + 1));
    solution[row] = (rows[row]![size]! - known) / rows[row]![row]!;
  }
  return solution;
}
