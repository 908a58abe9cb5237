/**
 * Who owns the models: what is in force, who put it there and why, what changed, what a release would change, and which running
 * enquiries can go on with the newest drawing. The page for process owners and managers. It has never heard of the engine.
 */
package safeguarding.ownership;
