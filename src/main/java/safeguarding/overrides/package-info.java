/** Acting without the person's agreement: why, decided by whom, countersigned by somebody else, and looked at again until it ends. */
package safeguarding.overrides;
