/** What people read: the booklet, the record so far, and what every form shows at its top. It reads the record and writes nothing. */
package safeguarding.letters;
