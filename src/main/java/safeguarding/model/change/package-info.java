/** What is different between two versions of a drawing, a form or a table, in words for whoever owns it. Knows no engine. */
package safeguarding.model.change;
