// The part of Citation.js that is used here; the packages have no types of their own.

declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** CSL-JSON items of a text. Throws where the text is not of the format. */
      chain(
        text: string,
        options: { readonly forceType: string; readonly generateGraph: boolean },
      ): unknown[];
    };
  };
}

declare module '@citation-js/plugin-bibtex' {}
