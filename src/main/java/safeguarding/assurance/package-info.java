/** How far each agency has come with Making Safeguarding Personal: audited in four sections, and looked at again (LA-61 to LA-63). */
package safeguarding.assurance;
