/** Shows what the record and the letters say. It decides nothing and changes nothing: everything here is a GET. */
package safeguarding.web;
