// Who receives a case: never the Head when it is about the Head, and nobody until the question is answered.
import { describe, expect, it } from 'vitest';
import { receiverOf } from '@/entrypoints/handover/receiver';

describe('receiverOf', () => {
  it('asks first whether the matter is about the Head', () => {
    expect(receiverOf({}, true)).toEqual({ missing: 'aboutHead' });
    expect(receiverOf({ standIn: 'deputy' }, true)).toEqual({ missing: 'aboutHead' });
  });

  it('names the Head when it is not', () => {
    expect(receiverOf({ aboutHead: 'no', standIn: 'chair' }, true)).toEqual({
      receiver: { aboutHead: false, addressee: 'head' },
    });
  });

  it('asks who stands in when it is', () => {
    expect(receiverOf({ aboutHead: 'yes' }, true)).toEqual({ missing: 'standIn' });
    expect(receiverOf({ aboutHead: 'yes', standIn: 'chair' }, true)).toEqual({
      receiver: { aboutHead: true, addressee: 'chair' },
    });
  });

  it('names the Chair of Governors where there is no Deputy, whatever was ticked before', () => {
    expect(receiverOf({ aboutHead: 'yes', standIn: 'deputy' }, false)).toEqual({
      receiver: { aboutHead: true, addressee: 'chair' },
    });
  });
});
