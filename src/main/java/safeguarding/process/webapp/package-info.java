/** What makes the engine's web applications a good place to work: their defects mended, their refusals in plain words. */
package safeguarding.process.webapp;
