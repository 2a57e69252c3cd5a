// Waits until what was just said on the screen is there to be read.

/** The key derivation holds this page still for about a second: until then the screen has to say what is going on. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}
