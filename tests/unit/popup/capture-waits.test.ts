// What the Capture button waits for on WhatsApp.
import { expect, it } from 'vitest';
import { captureWaits } from '@/entrypoints/popup/capture-waits';

it('waits on WhatsApp until the person has said how they come to see the chat', () => {
  expect(captureWaits('whatsapp', {})).toBe('waits');
  expect(captureWaits('whatsapp', { ground: 'shown', role: 'parent' })).toBe('waitsForDetails');
  expect(captureWaits('whatsapp', { ground: 'neither' })).toBe('waitsForHead');
  expect(captureWaits('whatsapp', { ground: 'neither', danger: true })).toBeUndefined();
  expect(captureWaits('whatsapp', { ground: 'member' })).toBeUndefined();
});

it('waits for nothing on other sites', () => {
  expect(captureWaits('x', {})).toBeUndefined();
});
