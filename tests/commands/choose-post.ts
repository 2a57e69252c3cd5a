// Chooses in the popup the post that lies where the picked element lies: on the map, by where its boxes stand.
import { bestBox } from './picked-post.ts';
import type { Box, PopupScreen } from './popup-screen.ts';

interface Map {
  /** The drawn window, in the popup's CSS pixels. */
  window: Box;
  posts: Box[];
}

/**
 * Opens the choice, finds the box on the map for `picked` (CSS pixels of a window this wide), presses it and uses it. A popup that offers no
 * choice has one post at most, and that one is chosen already.
 */
export async function choosePost(popup: PopupScreen, picked: Box, windowWidth: number): Promise<void> {
  await popup.ready();
  const offer = (await popup.shown()).find(({ role, name }) => role === 'button' && name.startsWith('Choose another post'));
  if (offer === undefined) return;
  await popup.pressNode(offer.backendNodeId);
  await popup.press('radio', /^Map$/);
  const map = await readMap(popup);
  const scale = map.window.width / windowWidth;
  const onMap = {
    x: map.window.x + picked.x * scale,
    y: map.window.y + picked.y * scale,
    width: picked.width * scale,
    height: picked.height * scale,
  };
  await press(popup, bestBox(onMap, map.posts));
  await popup.press('button', /^Use this post$/);
}

/** A box that lies wholly under others, or is too thin to hit, is chosen from the list, which has the same order. */
async function press(popup: PopupScreen, index: number): Promise<void> {
  const spot = await freeSpot(popup, index);
  if (spot !== undefined) {
    await popup.pressAt(spot.x, spot.y);
    return;
  }
  await popup.press('radio', /^List$/);
  const choices = (await popup.shown()).filter(({ role, name }) => role === 'radio' && !/^(List|Map)$/.test(name));
  const choice = choices[index];
  if (choice === undefined) throw new Error('The popup lists fewer posts than its map shows.');
  await popup.pressNode(choice.backendNodeId);
}

async function readMap(popup: PopupScreen): Promise<Map> {
  return (await popup.evaluate(`(() => {
    const box = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    return {
      window: box(document.querySelector('.map-window')),
      posts: [...document.querySelectorAll('.map-post')].map(box),
    };
  })()`)) as Map;
}

/** A place on the box with this index that no other box covers, scrolled into view. */
async function freeSpot(popup: PopupScreen, index: number): Promise<{ x: number; y: number } | undefined> {
  return (await popup.evaluate(`(() => {
    const post = document.querySelectorAll('.map-post')[${index}];
    post.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = post.getBoundingClientRect();
    const parts = [0.5, 0.1, 0.9, 0.3, 0.7];
    for (const down of parts) for (const across of parts) {
      const spot = { x: x + width * across, y: y + height * down };
      if (document.elementFromPoint(spot.x, spot.y)?.closest('.map-post') === post) return spot;
    }
  })()`)) as { x: number; y: number } | undefined;
}
