//! Doors from the definitions into the virtual machine, and the attributes native functions are declared with.
