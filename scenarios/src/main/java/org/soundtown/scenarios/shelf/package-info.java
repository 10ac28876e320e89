/** Many runs in one folder: {@link org.soundtown.scenarios.shelf.RunShelf} finds them and says which is which. */
package org.soundtown.scenarios.shelf;
