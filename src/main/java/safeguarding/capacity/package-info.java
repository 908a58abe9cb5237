/** Whether someone can make one decision, what is best for them if they cannot, and who helps them to be heard. */
package safeguarding.capacity;
