/** Who speaks and who works: voices that are never merged, and roles whose rights are kept apart. */
package safeguarding.people;
