// Measures what people wait for, each against a reference of the same run, and what captured threads hold; prints both as tables.
import { cpus, totalmem } from 'node:os';
import { benchBundle } from './bench/bundle.ts';
import { benchCapture } from './bench/capture.ts';
import { benchCompleteness } from './bench/completeness.ts';
import { benchPopup } from './bench/popup.ts';
import { benchReport } from './bench/report.ts';
import { benchTiles } from './bench/tiles.ts';
import { benchWatch } from './bench/watch.ts';
import { type Figure, row } from './bench/figure.ts';

// `npm run bench` is everything, `npm run bench -- completeness` or `-- times` one of the two.
const [only] = process.argv.slice(2);

const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
console.log(
  `Machine: ${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}.\n`,
);

if (only !== 'completeness') {
  const figures: Figure[] = [];
  for (const bench of [benchCapture, benchTiles, benchBundle, benchReport, benchWatch, benchPopup]) {
    for (const figure of await bench()) {
      figures.push(figure);
      console.error(row(figure));
    }
  }
  console.log('| what | ours | reference | ratio | aim |\n| --- | --- | --- | --- | --- |');
  for (const figure of figures) console.log(row(figure));
  console.log('');
}

if (only !== 'times' && !(await benchCompleteness())) process.exitCode = 1;
