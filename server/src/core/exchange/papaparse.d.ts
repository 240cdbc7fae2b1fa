// The part of Papa Parse that is used here. Its own types bring those of Node along, which the core must not see.

declare module 'papaparse' {
  interface Row {
    readonly data: readonly string[];
    readonly errors: readonly { readonly message: string }[];
    /** `cursor`: the offset behind the row. */
    readonly meta: { readonly cursor: number };
  }
  const Papa: {
    parse(text: string, options: { readonly step: (row: Row) => void }): void;
    unparse(rows: readonly (readonly string[])[], options: { readonly newline: string }): string;
  };
  export default Papa;
}
