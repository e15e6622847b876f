package org.gainsay.source;

/**
 * Something wrong with one input, kept as data: one bad article never stops a run and never
 * vanishes.
 *
 * @param article the article's id where it is known, else the path of the input
 * @param code the kind of problem; each has a heading in {@code docs/errors.md}
 * @param position where in the input, in words a person can act on ("line 12", "characters 40-52");
 *     empty where it concerns the whole
 * @param message what is wrong and how to cure it, one sentence each
 */
public record Issue(String article, IssueCode code, String position, String message) {}
