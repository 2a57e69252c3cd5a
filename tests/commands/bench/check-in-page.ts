// Runs in a page of the extension: checks a chosen file as the casebook does before it receives one.
import { checkReceived } from '@/utils/workflows/casebook/check-file';

const chooser = Object.assign(document.createElement('input'), { type: 'file', id: 'bench' });
document.body.append(chooser);

Object.assign(globalThis, {
  /** Answers milliseconds; throws where the file is not unchanged. */
  async checkChosen() {
    const file = chooser.files?.[0];
    if (file === undefined) throw new Error('choose a file first');
    const start = performance.now();
    const { verdict } = await checkReceived(file, { identities: [], cards: [] }, {});
    if (verdict.problems.length > 0) throw new Error(JSON.stringify(verdict.problems));
    return performance.now() - start;
  },
});
