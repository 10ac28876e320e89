/**
 * What goes over the wire between street and control room. {@link org.soundtown.protocol.Component} is the contract that
 * carries the whole system; {@link org.soundtown.protocol.Message} is the root of the messages, one record each;
 * {@link org.soundtown.protocol.MessageCodec} writes them as JSON. A changed field is a changed version.
 */
package org.soundtown.protocol;
