/** The only room that knows the engine: it hands words between form and record and keeps none. */
package safeguarding.process;
