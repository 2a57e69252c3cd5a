// Undo and redo of masks.
import { describe, expect, it } from 'vitest';
import { type MaskHistory, NO_HISTORY, type PlacedMask, redo, remember, undo } from '@/components/masks/mask-history';

const masks = (...ids: string[]): PlacedMask[] => ids.map((id) => ({ id, rect: { x: 0, y: 0, width: 10, height: 10 } }));

describe('the history of the masks', () => {
  it('leads back through every change and forward again', () => {
    const two = remember(remember(NO_HISTORY, masks()), masks('a'));
    const back = undo(two, masks('a', 'b'));
    expect(back?.masks).toEqual(masks('a'));
    const further = back && undo(back.history, back.masks);
    expect(further?.masks).toEqual(masks());
    const forward = further && redo(further.history, further.masks);
    expect(forward?.masks).toEqual(masks('a'));
    expect(forward && redo(forward.history, forward.masks)?.masks).toEqual(masks('a', 'b'));
  });

  it('has nothing to take back or to do again at first', () => {
    expect(undo(NO_HISTORY, masks('a'))).toBeUndefined();
    expect(redo(NO_HISTORY, masks('a'))).toBeUndefined();
  });

  it('forgets what was taken back once something else is changed', () => {
    const back = undo(remember(NO_HISTORY, masks()), masks('a'));
    const changed = back && remember(back.history, back.masks);
    expect(changed && redo(changed, masks('c'))).toBeUndefined();
  });

  it('does not grow without end', () => {
    let history: MaskHistory<PlacedMask> = NO_HISTORY;
    for (let step = 0; step < 1_000; step++) history = remember(history, masks(String(step)));
    expect(history.past.length).toBeLessThanOrEqual(200);
    expect(undo(history, masks())?.masks).toEqual(masks('999'));
  });
});
