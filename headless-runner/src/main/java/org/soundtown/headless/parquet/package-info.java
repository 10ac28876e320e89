/**
 * Flat Apache Parquet files: one page a column and row group, plain values. {@link org.soundtown.headless.parquet.ParquetFile}
 * holds the columns; the metadata are written by Parquet's own library.
 */
package org.soundtown.headless.parquet;
