/** Turns a page into paper: one tagged PDF with its letters inside it. It asks nobody and fetches nothing. */
package safeguarding.paper;
