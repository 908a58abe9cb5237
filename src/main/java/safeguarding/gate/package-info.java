/** A gate opens only when every sentence is true; otherwise it says which are not. Pure Java: it knows neither engine nor database. */
package safeguarding.gate;
