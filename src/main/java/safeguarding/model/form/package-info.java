/** The guard of the forms: owners word and add questions as they like, and none of those that a gate asks for is lost. */
package safeguarding.model.form;
