/**
 * Where models come into the engine: every way in passes one guard and leaves a line in a journal, and a release of the application never
 * overrules what a process owner has drawn.
 */
package safeguarding.process.models;
