/**
 * Runs as data: {@link org.soundtown.headless.table.RunTables} writes {@code events.parquet} and {@code runs.parquet},
 * {@link org.soundtown.headless.table.TableQuery} asks them in SQL. Columns are in docs/runs-as-data.md.
 */
package org.soundtown.headless.table;
