/** The ledger of what the person wants: in their words, ranked, every version kept, voices never merged. */
package safeguarding.outcomes;
