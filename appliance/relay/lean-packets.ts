/**
 * mqtt-packet prepares the two bytes of every number up to 65 535 when it writes its first packet: 65 536 buffers, some ten
 * megabytes, to save a shift. Not here. To be imported by whoever imports a library that stands on it.
 */
import { writeToStream } from "mqtt-packet";

writeToStream.cacheNumbers = false;
