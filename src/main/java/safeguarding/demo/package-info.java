/** Made-up people and stories to try the system with. It exists only under the profile {@code demo}; nothing uses it. */
package safeguarding.demo;
