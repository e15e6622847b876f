/**
 * Who speaks over which stretch of text: quotations, reporting frames ("Dominic Raab said …"),
 * "according to", indirect and free indirect speech, speakers that continue over sentences, and
 * reports within reports.
 */
@NullMarked
package org.gainsay.speech;

import org.jspecify.annotations.NullMarked;
