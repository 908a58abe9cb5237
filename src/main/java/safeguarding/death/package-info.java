/** When the person has died, nothing just stops: what they wanted, who else is at risk, and what must be learned (MY-03c). */
package safeguarding.death;
