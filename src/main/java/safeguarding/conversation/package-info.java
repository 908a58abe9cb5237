/** Talking with the person: getting ready, the first conversation and every later one, and agreeing what happens next. */
package safeguarding.conversation;
