package org.gainsay.evaluate;

/**
 * How many acts of one band of confidence are right.
 *
 * @param name of the band
 * @param promised the share that the band's value promises
 * @param acts of the system in it
 * @param right of these, right in type, speakers and targets
 */
public record BandTally(String name, double promised, int acts, int right) {
  /** The share that is right; 0 where there is no act. */
  public double share() {
    return acts == 0 ? 0 : (double) right / acts;
  }
}
