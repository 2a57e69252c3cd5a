// Which post a picked element belongs to.
import { describe, expect, it } from 'vitest';
import { bestBox } from '@/tests/commands/picked-post';

const POST = { x: 300, y: 100, width: 600, height: 600 };
const COMMENT = { x: 340, y: 500, width: 400, height: 80 };
const OTHER = { x: 300, y: 720, width: 600, height: 90 };

describe('bestBox', () => {
  it('takes the smallest of the boxes around the element', () => {
    expect(bestBox({ x: 350, y: 510, width: 300, height: 60 }, [POST, COMMENT, OTHER])).toBe(1);
  });

  it('takes the post for an element of the post beside a comment', () => {
    expect(bestBox({ x: 310, y: 150, width: 580, height: 300 }, [POST, COMMENT, OTHER])).toBe(0);
  });

  it('takes the post for an element a little larger than it', () => {
    expect(bestBox({ x: 290, y: 90, width: 620, height: 620 }, [COMMENT, POST, OTHER])).toBe(1);
  });

  it('takes the nearest when no box touches the element', () => {
    expect(bestBox({ x: 300, y: 830, width: 600, height: 20 }, [POST, COMMENT, OTHER])).toBe(2);
  });
});
