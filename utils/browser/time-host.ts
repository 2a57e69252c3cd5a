// The permission for a timestamp server's host, asked for in a click and given back when it is switched off.
import { browser } from 'wxt/browser';
import { permissionFor } from '@/utils/evidence/trusted-time';

/** The browser asks the person. Call it first thing in a click: the gesture is gone after the first await. False: not allowed. */
export async function askForHost(server: string): Promise<boolean> {
  return browser.permissions.request({ origins: [permissionFor(server)] });
}

export async function mayAsk(server: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [permissionFor(server)] });
}

export async function giveHostBack(server: string): Promise<void> {
  await browser.permissions.remove({ origins: [permissionFor(server)] });
}
