// What the header declares is in the native library. A target of C needs a source to be one.
