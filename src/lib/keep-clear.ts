/**
 * Tells the page, as a length named `--tray` or `--dock`, how tall is what is stuck at the foot of the window: the page scrolls what gets
 * the focus above it (app.css).
 */
export const keepClear = (name: '--tray' | '--dock') => (element: HTMLElement) => {
  const { style } = document.documentElement;
  const seen = new ResizeObserver(() => {
    style.setProperty(name, `${element.offsetHeight}px`);
  });
  seen.observe(element);
  return () => {
    seen.disconnect();
    style.removeProperty(name);
  };
};
