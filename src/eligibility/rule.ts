/** One question of fact that a provision asks about a country. */
export interface SlotRule {
  /** The question, in one sentence. */
  readonly asks: string
  /** Who can know: `public` where the answer is published or announced, `government` where nobody outside can see it. */
  readonly knownTo: 'public' | 'government'
  /** Who determines it. */
  readonly askOf: string
}

/**
 * How a provision of law works on a whole country. The predicate is the same for all: it is in effect when it applies and
 * is neither waived, nor excepted, nor certified. A slot that is absent is a way out that the law does not give.
 */
export interface CountryRule<P extends string = string> {
  readonly provision: P
  /**
   * The trigger; `named` where the clause names its countries and asks nothing more (`countries` of its versions). A clause
   * that names its countries and still waits for an event asks a question, and its `countries` say whom it is about.
   */
  readonly applies: SlotRule | 'named'
  /** A waiver that reaches IMET. */
  readonly waived?: SlotRule
  /** An exception written in law that takes IMET out. */
  readonly excepted?: SlotRule
  /** The certification or report that the provision waits for, or that ends it. */
  readonly certified?: SlotRule
}

/** A question whose answer is published or announced. */
export function onRecord(asks: string, askOf: string): SlotRule {
  return { asks, knownTo: 'public', askOf }
}

/** A question that only the Government can answer: nothing is published. */
export function inside(asks: string, askOf: string): SlotRule {
  return { asks, knownTo: 'government', askOf }
}
