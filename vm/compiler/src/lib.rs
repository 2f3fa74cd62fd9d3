//! Compiles Python source to code objects.
