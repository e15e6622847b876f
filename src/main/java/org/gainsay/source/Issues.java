package org.gainsay.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says what is wrong with an input, and its cure. */
final class Issues {
  private Issues() {}

  static Issue of(String path, String position, IOException e) {
    if (e instanceof EOFException) {
      return new Issue(
          path,
          IssueCode.TRUNCATED_INPUT,
          position,
          "The file ends in the middle. Fetch it again; what came before was read.");
    }
    if (e instanceof ZipException) {
      return new Issue(
          path,
          IssueCode.MALFORMED_INPUT,
          position,
          "The gzip data is broken: "
              + e.getMessage()
              + ". Fetch it again or test it with gzip -t.");
    }
    if (e instanceof NoSuchFileException) {
      return new Issue(
          path, IssueCode.UNREADABLE_INPUT, position, "There is no such file. Check the path.");
    }
    if (e instanceof AccessDeniedException) {
      return new Issue(
          path,
          IssueCode.UNREADABLE_INPUT,
          position,
          "No permission to read the file. Change its permissions.");
    }
    if (e instanceof FileSystemLoopException) {
      return new Issue(
          path,
          IssueCode.UNREADABLE_INPUT,
          position,
          "The folder links back to a folder above it. Remove the link.");
    }
    return new Issue(
        path,
        IssueCode.UNREADABLE_INPUT,
        position,
        "The file could not be read: " + e + ". Check the disk and the file.");
  }

  static Issue binary(String path) {
    return new Issue(
        path,
        IssueCode.BINARY_INPUT,
        "",
        "The file is not text. Give HTML, text, JSON Lines, a feed or a WARC file, plain or"
            + " gzipped.");
  }

  static Issue empty(String path) {
    return new Issue(
        path, IssueCode.EMPTY_INPUT, "", "The file is empty. Remove it or fetch it again.");
  }

  static Issue oversized(String path, String position) {
    return new Issue(
        path,
        IssueCode.OVERSIZED_INPUT,
        position,
        "One article has more than 32 megabytes. Split it, or check that the file is of the kind"
            + " its name says.");
  }
}
