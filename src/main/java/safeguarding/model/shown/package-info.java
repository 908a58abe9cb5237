/** Drawings, forms and tables in words and lists, for those who cannot or do not want to look at the picture. Knows no engine. */
package safeguarding.model.shown;
