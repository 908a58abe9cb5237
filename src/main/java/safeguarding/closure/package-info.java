/** How it went in the person's own view, what came of each wish, and a close that nobody agrees to alone. */
package safeguarding.closure;
