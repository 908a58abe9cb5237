/** Append-only: who wrote what, when, in which form and version, in whose voice. */
package safeguarding.journal;
