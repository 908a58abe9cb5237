/**
 * What one can see in a single diagram: of which parts it is made, what it may ask and do, how steps are called, who does them, and that
 * every arrow leads somewhere sensible. Which ways must not exist from one stage to another is asked next door.
 */
package safeguarding.model.part;
