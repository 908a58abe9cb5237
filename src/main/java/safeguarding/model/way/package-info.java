/**
 * The ways through the drawings, followed through every call, event and block, and what no way may go round: the concern, the first
 * conversation, the outcomes before each stage, the conversation before a meeting, the feedback before the end.
 */
package safeguarding.model.way;
