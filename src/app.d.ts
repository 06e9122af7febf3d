declare global {
  namespace App {
    /** Given by the layout of every page; absent from the error page of an address that is no page. */
    interface PageData {
      compiled?: string | null;
      credits?: string;
    }

    interface Error {
      message: string;
    }
  }
}

export {};
