/** What a form declares, and the server's own check that what was sent keeps to it: the engine checks nothing. */
package safeguarding.process.form;
