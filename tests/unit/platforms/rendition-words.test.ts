// What a redrawn picture may say of people: contact names become labels, and labels of pictures name nobody who looks.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mediaLabel } from '@/utils/platforms/rendition/media';
import { withLabels } from '@/utils/platforms/rendition/neutral-words';

const SHOWN = [{ label: 'Person A', name: 'Mam Plantedig 4B' }];

describe('withLabels', () => {
  it.each([
    ['Mam Plantedig 4B', 'Person A'],
    [' Mam Plantedig 4B ', 'Person A'],
    ['@Mam Plantedig 4B', '@Person A'],
    ['Mam Plantedig 4B:', 'Person A:'],
  ])('puts the label where the name stands alone: %s', (text, expected) => {
    expect(withLabels(text, SHOWN)).toBe(expected);
  });

  it('leaves the words of an author who writes the same name', () => {
    expect(withLabels('I saw Mam Plantedig 4B at school', SHOWN)).toBe('I saw Mam Plantedig 4B at school');
  });
});

describe('mediaLabel', () => {
  const picture = (alt: string) => {
    const image = document.createElement('img');
    image.setAttribute('alt', alt);
    return image;
  };

  it('is the alternative text on one line', () => {
    expect(mediaLabel(picture('A school\n bus'), ['Fixture Reporter'])).toBe('A school bus');
  });

  it.each(['Profile picture of FIXTURE  Reporter', 'Fixture\u200B Reporter’s photo', '@Fixture Reporter'])(
    'is empty where it names who looks: %s',
    (alt) => {
      expect(mediaLabel(picture(alt), ['Fixture Reporter'])).toBe('');
    },
  );

  it('does not depend on a short name inside another word', () => {
    expect(mediaLabel(picture('A picture of an iota'), ['Io'])).toBe('A picture of an iota');
  });
});
