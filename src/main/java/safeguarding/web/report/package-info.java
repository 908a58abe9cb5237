/** Shows figures: to managers as they are and with the enquiries behind them, to everyone else so that nobody can be known by them. */
package safeguarding.web.report;
