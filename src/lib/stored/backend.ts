/** What writing came to: done, or the browser refuses (private window, settings), or its room is full. */
export type Writing = 'saved' | 'forbidden' | 'full';

/** Where texts are kept on this device. localStorage today; anything with these four functions will do. */
export type Backend = {
  /** What stands under a key; null when there is nothing, or the browser refuses. */
  read: (key: string) => string | null;
  write: (key: string, text: string) => Writing;
  remove: (key: string) => void;
  /** Calls back when another tab changed a key; returns how to stop. */
  watch: (key: string, changed: () => void) => () => void;
};

export const localBackend: Backend = {
  read: (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: (key, text) => {
    try {
      localStorage.setItem(key, text);
      return 'saved';
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
    }
  },
  remove: (key) => {
    try {
      localStorage.removeItem(key);
    } catch {
      // A browser that refuses storage has nothing to remove.
    }
  },
  watch: (key, changed) => {
    // A null key: the other tab cleared everything.
    const heard = (event: StorageEvent): void => {
      if (event.key === key || event.key === null) changed();
    };
    addEventListener('storage', heard);
    return () => {
      removeEventListener('storage', heard);
    };
  },
};
