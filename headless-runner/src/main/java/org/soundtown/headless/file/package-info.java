/** Files that are whole or not there. */
package org.soundtown.headless.file;
