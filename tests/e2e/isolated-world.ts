// The world in which the extension's script runs in a page: looked into over the debugging connection, never changed but where a test says so.
import type { Page } from '@playwright/test';

export interface IsolatedWorld {
  /** Runs an expression in it. */
  evaluate: (expression: string) => Promise<unknown>;
}

/** The extension's world in this page; undefined when nothing of the extension runs there. */
export async function isolatedWorld(page: Page, extensionId: string): Promise<IsolatedWorld | undefined> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (world === undefined) return undefined;
  return {
    async evaluate(expression) {
      const { result } = await session.send('Runtime.evaluate', {
        expression,
        contextId: world.id,
        returnByValue: true,
        awaitPromise: true,
      });
      return result.value;
    },
  };
}
