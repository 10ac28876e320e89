/**
 * The anomaly table (table des anormalités sonores): which classes matter, from which confidence, at which hours, how
 * gravely, and what the control room is to do. Start at {@link org.soundtown.detection.table.AnomalyTable}.
 */
package org.soundtown.detection.table;
