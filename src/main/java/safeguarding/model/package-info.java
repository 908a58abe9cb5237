/**
 * The guard of the drawings: what every diagram and form must keep, whoever redraws it, so that no way leads round the conversations.
 * It knows drawings and forms, not the engine that runs them.
 */
package safeguarding.model;
