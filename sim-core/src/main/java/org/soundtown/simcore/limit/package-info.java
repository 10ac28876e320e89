/** What values may be. */
package org.soundtown.simcore.limit;
