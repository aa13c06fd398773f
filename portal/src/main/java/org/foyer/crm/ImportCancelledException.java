package org.foyer.crm;

/** Somebody called the run off before it merged. */
class ImportCancelledException extends RuntimeException {}
