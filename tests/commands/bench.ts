// Measures what people wait for, each against a reference of the same run, and what captured threads hold; prints both as tables.
import { cpus, totalmem } from 'node:os';
import { benchBundle } from './bench/bundle.ts';
import { benchCapture } from './bench/capture.ts';
import { benchCompleteness } from './bench/completeness.ts';
import { benchPopup } from './bench/popup.ts';
import { benchReceived } from './bench/received.ts';
import { benchReport } from './bench/report.ts';
import { benchTiles } from './bench/tiles.ts';
import { benchWatch } from './bench/watch.ts';
import { type Figure, row } from './bench/figure.ts';

const TIMES = {
  capture: benchCapture,
  tiles: benchTiles,
  bundle: benchBundle,
  report: benchReport,
  watch: benchWatch,
  popup: benchPopup,
  received: benchReceived,
};

// `npm run bench` is everything; `-- completeness` or `-- times` one of the two, `-- popup` that measurement alone.
const [only] = process.argv.slice(2);
const known = [...Object.keys(TIMES), 'times', 'completeness'];
if (only !== undefined && !known.includes(only)) throw new Error(`There is no bench ${only}, only ${known.join(', ')}.`);

const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
console.log(
  `Machine: ${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}.\n`,
);

if (only !== 'completeness') {
  const figures: Figure[] = [];
  for (const [name, bench] of Object.entries(TIMES)) {
    if (only !== undefined && only !== 'times' && only !== name) continue;
    for (const figure of await bench()) {
      figures.push(figure);
      console.error(row(figure));
    }
  }
  console.log('| what | ours | reference | ratio | aim |\n| --- | --- | --- | --- | --- |');
  for (const figure of figures) console.log(row(figure));
  console.log('');
}

if ((only === undefined || only === 'completeness') && !(await benchCompleteness())) process.exitCode = 1;
